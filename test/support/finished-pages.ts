type Channel = 'website' | 'wechat';
/** A finished page as the mutators take it. */
export interface FinishedPage {
  readonly channel: Channel;
  readonly path: string;
  readonly html: string;
}
const fact = (label: string, value: string) => `<div class="fact"><dt>${label}</dt><dd>${value}</dd></div>`;
const entry = (number: number, name: string, facts: string) =>
  `<div class="entry"><h3><span class="number" data-chrome>${number}.</span> ${name}</h3><dl>${facts}</dl></div>`;
const form = (name: string) => `<a href="../files/${name}.docx">${name}（Word 文档，9 KB）</a>`;
const part = (id: string, heading: string, body: string) =>
  `<section id="${id}"><h2><span data-chrome>一、</span>${heading}</h2>${body}</section>`;

const website = (title: string, limit: string, phone: string): FinishedPage => ({
  channel: 'website',
  path: `website/${title}.html`,
  html: `<!DOCTYPE html><html><head><title>${title}</title></head><body><article class="guide" id="top"><h1>${title}</h1>${[
    part(
      'limits',
      '办结时限',
      `<dl>${fact('承诺', limit)}${fact('法定', '15个工作日')}${fact('提速', '80%')}</dl>`,
    ),
    part(
      'conditions',
      '受理条件',
      `<ul><li>在示例市参加失业保险满一年</li><li>已经在示例市政务服务大厅办理${title}</li></ul>`,
    ),
    part(
      'materials',
      '申请材料',
      entry(1, `${title}申请表`, fact('份数', '原件 1 份') + fact('来源', '申请人自备')) +
        entry(2, '居民身份证', fact('份数', '复印件 2 份')) +
        entry(3, '承诺书', fact('空白表格', form('a')) + fact('示例样表', form('b'))),
    ),
    part(
      'steps',
      '办理流程',
      entry(1, '申请', fact('时限', '10分钟')) + entry(2, `核对${title}`, fact('时限', '20分钟')),
    ),
    part(
      'contacts',
      '咨询和收费',
      `<dl>${fact('电话', `<a href="tel:${phone}">${phone}</a>`)}${fact('是否收费', '不收费')}${fact('工本费', '20元')}${fact('办公时间', '工作日 9:00-12:00')}${fact('地址', '示范路1号')}${fact('网址', '<a href="https://rsj.example.com/b">https://rsj.example.com/b</a>')}</dl>`,
    ),
    part(
      'register',
      '基本信息',
      `<dl>${fact('编码', '11990000MB0000019F30')}${fact('文号', '主席令第35号')}${fact('核对日期', '2026年9月10日')}</dl>`,
    ),
  ].join('')}<p>内容校验码 <strong>7F3A-91C2</strong></p><img alt="" src="qr.png"></article></body></html>`,
});

const article = (title: string, limit: string, phone: string): FinishedPage => {
  const heading = (text: string) => `<p style="border-left:4px solid">${text}</p>`;
  const section = (text: string, body: string) =>
    `<section style="margin:0">${heading(text)}${body}</section>`;
  return {
    channel: 'wechat',
    path: `wechat/${title}.html`,
    html: `<section id="a" style="margin:0"><p>${title}</p>${[
      section(
        '办结时限',
        `承诺：${limit}<br>法定：15个工作日<br>提速：80%<br>工本费：20元<br>是否收费：不收费<br>地址：示范路1号`,
      ),
      section('受理条件', `<p>· 在示例市参加失业保险满一年</p><p>· 已经在示例市政务服务大厅办理${title}</p>`),
      section(
        '申请材料',
        `<p><strong>1. ${title}申请表</strong><br>份数：原件 1 份<br>来源：申请人自备</p><p><strong>2. 居民身份证</strong><br>份数：复印件 2 份</p>`,
      ),
      section(
        '办理流程',
        `<p><strong>1. 申请</strong><br>时限：10分钟</p><p><strong>2. 核对${title}</strong><br>时限：20分钟</p>`,
      ),
      section(
        '基本信息',
        `电话：${phone}<br>办公时间：工作日 9:00-12:00<br>编码：11990000MB0000019F30<br>文号：主席令第35号<br>核对日期：2026年9月10日`,
      ),
    ].join('')}<section>内容校验码 <span>7F3A-91C2</span><img alt="" src="qr.png"></section></section>`,
  };
};

/** Two guides of a small town for the website and the same two as articles, shaped as the program shapes them. */
export const PAGES: readonly (readonly FinishedPage[])[] = [website, article].map((make) => [
  make('失业登记', '3个工作日', '0399-80012301'),
  make('就业登记', '5个工作日', '0399-80012302'),
]);
