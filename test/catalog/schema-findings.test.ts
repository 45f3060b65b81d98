import { describe, expect, it } from 'vitest';
import { decodeText, findingsIn, lawWith } from '../support/decode.js';
import { patchText, TOWN, textIn } from '../support/memory-files.js';

const ITEM = 'items/shi-ye-deng-ji.yaml';
const item = (patch: string, without?: readonly string[]) =>
  findingsIn(ITEM, patchText(textIn(TOWN, ITEM), patch, without)).map(({ code, path, args }) => ({
    code,
    path,
    args,
  }));
const settings = (patch: string) =>
  findingsIn('catalog.yaml', patchText(textIn(TOWN, 'catalog.yaml'), patch)).map(({ code, path, args }) => ({
    code,
    path,
    args,
  }));

const MATERIAL = `材料名称: 身份证
    材料类型: 证件证书证明
    材料形式: 电子
    必要性: 必要
    来源渠道: 电子证照
    原件份数: 0
    复印件份数: 0`;

describe('keys', () => {
  it('an unknown key with nothing near', () => {
    expect(item('天气: 晴')).toEqual([{ code: 'S001', path: '天气', args: { 键: '天气', 相近: '' } }]);
  });

  it('a misspelt key is one finding: the key that it stands for is not missing as well', () => {
    expect(item('责任科室: 就业促进处', ['责任处室'])).toEqual([
      { code: 'S001', path: '责任科室', args: { 键: '责任科室', 相近: '责任处室' } },
    ]);
  });

  it('a misspelt key deeper down, too', () => {
    expect(item(`申请材料:\n  - ${MATERIAL.replace('材料名称', '材料名')}`)).toEqual([
      { code: 'S001', path: '申请材料/0/材料名', args: { 键: '材料名', 相近: '材料名称' } },
    ]);
  });

  it('a key that is there already is not suggested', () => {
    expect(item('简介2: 办理登记')).toEqual([
      { code: 'S001', path: '简介2', args: { 键: '简介2', 相近: '' } },
    ]);
  });

  it('a missing key at the top, in a list and in a group', () => {
    expect(item('', ['受理条件'])).toEqual([
      { code: 'S002', path: '受理条件', args: { 位置: '', 键: '受理条件' } },
    ]);
    expect(item(`申请材料:\n  - ${MATERIAL}\n  - ${MATERIAL.replace('    必要性: 必要\n', '')}`)).toEqual([
      { code: 'S002', path: '申请材料/1/必要性', args: { 位置: '「申请材料」第 2 条', 键: '必要性' } },
    ]);
    expect(item('收费:\n  标准: 每证 20 元')).toEqual([
      { code: 'S002', path: '收费/是否收费', args: { 位置: '「收费」里', 键: '是否收费' } },
    ]);
  });

  it('an empty key is one finding, neither missing nor of a wrong type', () => {
    expect(item('受理条件:')).toEqual([{ code: 'S010', path: '受理条件', args: { 键: '受理条件' } }]);
    expect(item('受理条件:\n  -')).toEqual([{ code: 'S010', path: '受理条件/0', args: { 键: '受理条件' } }]);
    expect(item('责任处室: "　"')).toEqual([{ code: 'S010', path: '责任处室', args: { 键: '责任处室' } }]);
    expect(item('到现场次数: ~')).toEqual([{ code: 'S010', path: '到现场次数', args: { 键: '到现场次数' } }]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is a key like any other', (key) => {
    expect(item(`${key}:\n  事项状态: 取消`).map(({ code, path }) => [code, path])).toEqual([['S001', key]]);
    expect(item(`收费:\n  是否收费: 否\n  ${key}: 略`).map(({ code, path }) => [code, path])).toEqual([
      ['S001', `收费/${key}`],
    ]);
    expect(({} as Record<string, unknown>).事项状态).toBeUndefined();
  });

  it('keys that objects have by nature do not stand for required ones', () => {
    const codes = item('__proto__:\n  受理条件: [略]', ['受理条件']).map(({ code }) => code);
    expect(codes.toSorted()).toEqual(['S001', 'S002']);
  });
});

describe('one slip with several consequences', () => {
  const QUESTION = '常见问题:\n  - 问: 要钱吗？\n    答: 不收费。';

  it('a key with its letters in another order, or of one letter', () => {
    expect(item(`申请材料:\n  - ${MATERIAL.replace('必要性', '必性要')}`)).toEqual([
      { code: 'S001', path: '申请材料/0/必性要', args: { 键: '必性要', 相近: '必要性' } },
    ]);
    expect(item(QUESTION.replace('问: 要', '闻: 要'))).toEqual([
      { code: 'S001', path: '常见问题/0/闻', args: { 键: '闻', 相近: '问' } },
    ]);
  });

  it('any other key where one is missing and its value may stand', () => {
    expect(item('天气: 失业保险处', ['责任处室'])).toEqual([
      { code: 'S001', path: '天气', args: { 键: '天气', 相近: '', 缺少: '责任处室' } },
    ]);
    expect(item('天气: [晴]', ['责任处室']).map(({ code }) => code)).toEqual(['S002', 'S001']);
  });

  it('a key that stands in the wrong place', () => {
    expect(item('收费:\n  是否收费: 否\n  责任处室: 失业保险处', ['责任处室'])).toEqual([
      { code: 'S001', path: '收费/责任处室', args: { 键: '责任处室', 相近: '', 应在: '' } },
    ]);
    expect(item(`${QUESTION.replace('\n    答: 不收费。', '')}\n答: 不收费。`)).toEqual([
      { code: 'S001', path: '答', args: { 键: '答', 相近: '', 应在: '「常见问题」第 1 条' } },
    ]);
  });

  it('several keys missing in one group', () => {
    expect(item('申请材料:\n  - 材料名称: 身份证\n    材料类型: 其他\n办理时间: 工作日 9:00-12:00')).toEqual([
      {
        code: 'S002',
        path: '申请材料/0/材料形式',
        args: {
          位置: '「申请材料」第 1 条',
          键: '材料形式',
          都缺: ['材料形式', '必要性', '来源渠道', '原件份数', '复印件份数'],
        },
      },
    ]);
  });

  it('a file that breaks off', () => {
    const law = '名称: 甲法\n简称: 甲法\n类别: 法律\n制定机关: 全国人';
    expect(findingsIn('laws/fa.yaml', `${law}\n状态:\n`)).toEqual([
      { code: 'S018', path: '状态', line: 5, args: { 键: '状态', 都缺: ['条款'] } },
    ]);
    expect(findingsIn('laws/fa.yaml', `${law}\n状态: 现行\n`).map(({ code }) => code)).toEqual(['S018']);
    expect(findingsIn('laws/fa.yaml', `${law}\n状态: 现行有效\n条款:\n  - 条:\n`)).toMatchObject([
      { code: 'S018', path: '条款/0/条', args: { 都缺: ['摘要'] } },
    ]);
    expect(findingsIn('laws/fa.yaml', `状态: 好\n${law}\n`).map(({ code }) => code)).toEqual([
      'S002',
      'S004',
    ]);
  });

  it('a list or group whose own line was deleted', () => {
    expect(item(`申请材料:\n  - ${MATERIAL}\n  - 环节: 申请\n    内容: 网上申请。`, ['办理流程'])).toEqual([
      { code: 'S019', path: '申请材料/1', args: { 键: '办理流程', 在: '申请材料' } },
    ]);
    expect(item('咨询方式:\n  电话: [0399-80012511]\n  是否收费: 否\n  标准: 略', ['收费'])).toEqual([
      { code: 'S019', path: '咨询方式/是否收费', args: { 键: '收费', 在: '咨询方式' } },
    ]);
    expect(
      item('咨询方式:\n  电话: [0399-80012511]\n  网址: https://a.example.com\n  电话: []\n  网址: 略'),
    ).toEqual([{ code: 'S019', path: '', args: { 在: '咨询方式', 重复: '电话' } }]);
  });

  it('the next key joined to the last element of a list', () => {
    expect(item('受理条件:\n  - 有就业要求 责任处室: 失业保险处', ['责任处室'])).toEqual([
      { code: 'Y018', path: '受理条件/0', args: { 文字: '责任处室: …', 键: '责任处室' } },
    ]);
  });

  it('an element of which only an empty key is there', () => {
    expect(item('常见问题:\n  - 问:\n更新日期: 2025-06-01')).toMatchObject([
      { code: 'S002', path: '常见问题/0/答' },
    ]);
  });

  it('an element twice, also where no schema forbids it', () => {
    expect(item('受理条件: [甲, 乙, 甲]')).toEqual([
      { code: 'S011', path: '受理条件/2', args: { 键: '受理条件', 前: 1, 后: 3 } },
    ]);
    const basis = '  - 法规: she-hui-bao-xian-fa\n    条款: ["50"]\n';
    expect(item(`设定依据:\n${basis}${basis}`)).toEqual([
      { code: 'S011', path: '设定依据/1', args: { 键: '设定依据', 前: 1, 后: 2 } },
    ]);
    expect(item(`设定依据:\n${basis}${basis.replace('50', '45')}`)).toEqual([]);
  });
});

describe('values', () => {
  it.each([
    ['受理条件: 有就业要求', '受理条件', '列表（每条另起一行，以“- ”开头）', '一段文字'],
    ['收费: 否', '收费', '一组“键: 值”（另起一行，比上一行多缩进两个空格）', '一段文字'],
    ['收费: [否]', '收费', '一组“键: 值”（另起一行，比上一行多缩进两个空格）', '列表'],
    ['责任处室: [就业促进处]', '责任处室', '一段文字', '列表'],
    ['责任处室: {名称: 就业促进处}', '责任处室', '一段文字', '一组“键: 值”'],
    ['办件类型: [即办件]', '办件类型', '一段文字', '列表'],
    ['到现场次数: 一次', '到现场次数', '整数（只写数字，不加单位）', '一段文字'],
    ['到现场次数: 0.5', '到现场次数', '整数（只写数字，不加单位）', '数字'],
    ['到现场次数: true', '到现场次数', '整数（只写数字，不加单位）', '一段文字'],
    ['受理条件: 50', '受理条件', '列表（每条另起一行，以“- ”开头）', '数字'],
  ])('of a wrong type: %s', (patch, path, expected, actual) => {
    expect(item(patch)).toEqual([{ code: 'S003', path, args: { 键: path, 应为: expected, 实际: actual } }]);
  });

  it('outside a closed list, with the nearest and all that may be written', () => {
    expect(item('办件类型: 即时件')).toEqual([
      {
        code: 'S004',
        path: '办件类型',
        args: { 键: '办件类型', 值: '即时件', 相近: '即办件', 可选: ['即办件', '承诺件'] },
      },
    ]);
    expect(item('全程网办: true')[0]).toMatchObject({ code: 'S004', args: { 值: 'true', 相近: '是' } });
  });

  it.each([
    ['承诺办结时限: 三五天', '承诺办结时限', '三五天'],
    ['更新日期: 2026-02-30', '更新日期', '2026-02-30'],
    ['网办地址: www.example.com', '网办地址', 'www.example.com'],
    ['基本编码: "0020149"', '基本编码', '0020149'],
    ['咨询方式: {电话: ["80012511"]}', '咨询方式/电话/0', '80012511'],
    ['办理时间: 上午', '办理时间', '上午'],
  ])('that cannot be read: %s', (patch, path, value) => {
    expect(item(patch)).toMatchObject([{ code: 'S005', path, args: { 值: value } }]);
  });

  it('that do not fit a pattern, with an example', () => {
    expect(settings('行政区划代码: "99"')).toEqual([
      {
        code: 'S005',
        path: '行政区划代码',
        args: { 键: '行政区划代码', 值: '99', 写法: '写成“990000”这样' },
      },
    ]);
  });

  it('codes of adjusted checks that are none', () => {
    const [finding, ...others] = settings('校验:\n  f10:\n    级别: 提示\n    理由: 正在改号');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: 'S005', path: '校验/f10', args: { 键: '校验', 值: 'f10' } });
    expect(finding?.args.写法).toBe('写成“F010”这样');
  });

  it('that are too long, or nothing', () => {
    expect(item(`公众号标题: ${'失'.repeat(33)}`)).toEqual([
      { code: 'S006', path: '公众号标题', args: { 键: '公众号标题', 实际: 33, 上限: 32, 下限: 1 } },
    ]);
    expect(item('公众号标题: ""')).toEqual([
      { code: 'S006', path: '公众号标题', args: { 键: '公众号标题', 实际: 0, 上限: 32, 下限: 1 } },
    ]);
    expect(item(`公众号标题: ${'𠮷'.repeat(32)}`)).toEqual([]);
  });

  it('beyond a limit', () => {
    expect(item('到现场次数: 30')).toEqual([
      { code: 'S007', path: '到现场次数', args: { 键: '到现场次数', 值: 30, 下限: 0, 上限: 9 } },
    ]);
    expect(item('到现场次数: -1')).toMatchObject([{ code: 'S007', args: { 值: -1 } }]);
  });

  it('lists that are too short or say a thing twice', () => {
    expect(item('办理形式: []')).toEqual([
      { code: 'S008', path: '办理形式', args: { 键: '办理形式', 下限: 1 } },
    ]);
    expect(item('服务对象: [自然人, 企业法人, 自然人]')).toEqual([
      { code: 'S011', path: '服务对象/2', args: { 键: '服务对象', 前: 1, 后: 3 } },
    ]);
  });

  it('several at once, in the order of the file', () => {
    const lines = decodeText(
      ITEM,
      patchText(textIn(TOWN, ITEM), '主题: []\n到现场次数: 30\n天气: 晴', ['责任处室']),
    ).diagnostics;
    expect(lines.map(({ code }) => code).sort()).toEqual(['S001', 'S007', 'S008']);
  });
});

describe('numbers where text is wanted', () => {
  it('become text, as the editor wrote them', () => {
    const text = lawWith('文号: 12333\n').replace('"50"', '50');
    expect(decodeText('laws/fa.yaml', text).definition).toMatchObject({
      文号: '12333',
      条款: [{ 条: '50' }],
    });
  });
});
