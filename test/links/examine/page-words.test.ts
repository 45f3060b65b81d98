import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawsItself, readPage } from '../../../src/links/examine/page-words.js';
import { anyText } from './any-text.js';

describe('the words of a page', () => {
  it('are what people see, a line for each block', () => {
    const page = readPage(`<!DOCTYPE html><html><head><title> 失业保险金
      申领 </title><style>p { color: red }</style></head><body>
      <h2><span></span></h2><h1>失业<b>保险金</b></h1><p>时限：<em>10</em> 个工作日<br>不收费</p>
      <script>document.write('脚本')</script><noscript>请开启脚本</noscript><textarea>草稿</textarea>
      <ul><li>身份证<li>社保卡</ul><div hidden>隐藏</div><svg><title>图</title></svg></body></html>`);
    expect(page).toMatchObject({
      title: '失业保险金 申领',
      heading: '失业保险金',
      bringsMore: true,
      asksPassword: false,
    });
    expect(page.lines).toEqual(['失业保险金', '时限：10 个工作日', '不收费', '身份证', '社保卡', '图']);
    expect(page.letters).toBe(5 + 8 + 3 + 3 + 3 + 1);
  });

  it('tell a page that draws itself from one that says little', () => {
    expect(drawsItself(readPage('<div id="app"></div><script src="app.js"></script>'))).toBe(true);
    expect(drawsItself(readPage('<frameset><frame src="a.html"></frameset>'))).toBe(true);
    expect(drawsItself(readPage('<p>人民路 12 号</p>'))).toBe(false);
    expect(drawsItself(readPage(`<script></script><p>${'办'.repeat(50)}</p>`))).toBe(false);
  });

  it('have the first heading that is seen', () => {
    const hidden = '<div style="display: none"><h1>错误提示</h1></div><h1 hidden>出错了</h1>';
    expect(readPage(`${hidden}<h2>失业登记</h2>`).heading).toBe('失业登记');
  });

  it('are none where the page would grow without measure: formatting that is opened again in every block', () => {
    const open = Array.from({ length: 5000 }, (_, i) => `<b a${i}>`).join('');
    const page = readPage(`<title>失业登记</title><p>${open}${'<p>办'.repeat(40_000)}`);
    expect(page).toMatchObject({ title: '', lines: [], letters: 0 });
    expect(drawsItself(page)).toBe(true);
  });

  it('are found behind thousands of headings within one another', () => {
    expect(readPage(`${'<h1><div>'.repeat(20_000)}办事指南`).lines).toEqual(['办事指南']);
    expect(readPage(`${'<h1><div></div></h1>'.repeat(20_000)}办事指南`).heading).toBe('');
  });

  it('are read from anything, also from pages nested deeper than calls may be', () => {
    fc.assert(
      fc.property(anyText(200), (text) => {
        expect(readPage(text).letters).toBeGreaterThanOrEqual(0);
      }),
    );
    expect(readPage(`${'<div>'.repeat(20_000)}办事指南`).lines).toEqual(['办事指南']);
  });
});
