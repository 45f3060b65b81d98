import { describe, expect, it } from 'vitest';
import {
  findBusyWords,
  findErrorWords,
  findMaintenanceWords,
} from '../../../src/links/examine/error-words.js';
import { readPage } from '../../../src/links/examine/page-words.js';

const page = (title: string, body = '') => readPage(`<title>${title}</title><body>${body}`);
const PARAGRAPH =
  '<p>申请人应当提交身份证明和劳动合同，窗口当场核对，材料齐全的予以受理，不齐全的一次性告知需要补正的全部内容。</p>';
const LONG = PARAGRAPH.repeat(12);

describe('an error page', () => {
  it.each([
    '404',
    '404 Not Found',
    '404错误页面',
    '错误 404',
    'HTTP Status 404 – Not Found',
    '页面不存在 - 清河市人力资源和社会保障局',
    '清河市人民政府 | 您访问的页面不存在',
    '对不起，您访问的页面不存在或已被删除！',
    '抱歉，找不到页面',
    '内容不存在',
    'Page not found',
  ])('says so in its title, however long it is: %s', (title) => {
    expect(findErrorWords(page(title, LONG))).toBeTypeOf('string');
  });

  it.each(['信息已下线-清河政务服务网', '出错了', '错误提示', '系统错误', 'Error'])(
    'says so in its title: %s',
    (title) => {
      expect(findErrorWords(page(title, '<p>请返回首页，或者拨打咨询电话。</p>'))).toBeTypeOf('string');
      expect(findErrorWords(page(title, LONG))).toBeUndefined();
    },
  );

  it.each([
    '<p>404</p><p>返回首页</p>',
    '<p>温馨提示：您访问的页面不存在或已删除</p>',
    '<p>很抱歉，您要查看的信息已经下线，请返回首页</p>',
    '<p>对不起！您所访问的页面不存在或者已删除。</p>',
    '<div>您所访问的页面不存在&nbsp;·&nbsp;<a href="/">请点击这里返回主页</a></div>',
    '<p>无法找到您要访问的网页，请与管理员联系</p>',
    '<p>该文章不存在</p>',
    '<p>错误代码：404</p>',
    '<h1>Whitelabel Error Page</h1><p>This application has no explicit mapping for /error.</p>',
    '<h3>该页面已失效</h3>',
  ])('says so in its few words: %s', (body) => {
    expect(findErrorWords(page('清河市人力资源和社会保障局', body))).toBeTypeOf('string');
  });

  it('says so in its heading, however long it is', () => {
    expect(findErrorWords(page('清河市', `<h2>您访问的页面不存在</h2>${LONG}`))).toBe('您访问的页面不存在');
  });
});

describe('no error page', () => {
  it.each<[string, string, string]>([
    [
      'a guide about cancelling',
      '劳务派遣单位注销 - 清河市',
      `<h1>劳务派遣单位注销</h1><p>单位不存在或已注销的，许可证一并收回，信息已删除的不再恢复。</p>${LONG}`,
    ],
    [
      'a short one',
      '社会保险注销登记',
      '<p>单位已依法终止的，办理注销登记；登记信息不存在的，先办理补录。</p>',
    ],
    [
      'an answer to a question',
      '人员信息不存在怎么办',
      '<p>查询时提示“人员信息不存在”，请先到窗口登记。</p>',
    ],
    ['an answer about such pages', '常见问题', '<p>如果提示您访问的页面不存在，请换一个浏览器再试。</p>'],
    ['a document with this number', '404号文件解读', LONG],
    ['a document that has lapsed', '关于社会保险费缓缴的通知 - 文件已失效', LONG],
    ['an article that mentions it', '网站改版说明', `<p>改版后旧地址会显示 404 页面不存在。</p>${LONG}`],
    ['an article that quotes one', '网站改版说明', `<p>旧地址写着：抱歉，您访问的页面不存在。</p>${LONG}`],
    ['an article about links', '链接失效', `<h1>错误代码</h1>${LONG}`],
    ['an article about files', '文件丢失', LONG],
    ['a guide to correcting what is wrong', '信息错误', `<h1>信息错误</h1>${LONG}`],
    ['a guide with a box of errors', '办事大厅', `<h3>错误提示</h3>${PARAGRAPH.repeat(5)}`],
    [
      'a guide before which such a box is hidden',
      '社会保险注销登记',
      `<div style="display:none"><h3>错误提示</h3><p>页面不存在</p></div><p>地址：人民路 12 号</p>`,
    ],
    ['an article about it', '如何设置 404 错误页面', LONG],
    [
      'a form',
      '参保证明验证',
      '<form><label>验证码</label><input><button>查询</button><p>输入有误时请重新填写</p></form>',
    ],
    [
      'a page to log in',
      '用户登录',
      '<form><input type="password"><p style="display:none">错误代码：404，页面不存在</p></form>',
    ],
    [
      'a page whose other half is hidden',
      '办事大厅',
      '<div hidden><p>抱歉，您访问的页面不存在</p></div><p>地址：人民路 12 号</p>',
    ],
    [
      'a template',
      '办事大厅',
      '<template><p>404</p></template><script>var t = "页面不存在";</script><p>人民路 12 号</p>',
    ],
    ['nothing', '', ''],
  ])('is %s', (_name, title, body) => {
    expect(findErrorWords(page(title, body))).toBeUndefined();
  });
});

it('knows a site that is being worked on from one that tells of it', () => {
  expect(findMaintenanceWords(page('提示', '<p>系统正在升级维护，请稍后再试。</p>'))).toBe(
    '系统正在升级维护，请稍后再试。',
  );
  expect(findMaintenanceWords(page('网站维护中'))).toBe('网站维护中');
  expect(findMaintenanceWords(page('清河市', '<p>网站建设：清河市信息中心</p>'))).toBeUndefined();
  expect(
    findMaintenanceWords(page('关于系统升级的公告', `<p>系统正在升级维护。</p>${LONG}`)),
  ).toBeUndefined();
});

it.each(['网站建设中心', '系统维护中心', '平台升级中小企业服务专区'])(
  'does not take %s for work',
  (words) => {
    expect(findMaintenanceWords(page('清河市', `<p>承办：${words}</p>`))).toBeUndefined();
    expect(findMaintenanceWords(page('清河市', '<p>系统维护中。</p>'))).toBe('系统维护中。');
  },
);

it('knows a site that is too busy from a page that tells of it, or of passwords', () => {
  for (const words of ['系统繁忙', '当前访问量过大', '访问人数过多，请排队', '请稍后再试']) {
    expect(findBusyWords(page('提示', `<p>${words}</p>`))).toBe(words);
    expect(findBusyWords(page('提示', `<p>${words}</p>${LONG}`))).toBeUndefined();
    expect(findBusyWords(page('登录', `<input type="password"><p>${words}</p>`))).toBeUndefined();
  }
});
