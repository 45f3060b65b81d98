import { describe, expect, it } from 'vitest';
import type { ReceiptContent } from '../../src/documents/receipt/content.js';
import { receiptPage } from '../../src/documents/receipt/page.js';
import { readPage } from '../../src/parity/extract/read-page.js';

const CONTENT: ReceiptContent = {
  bureau: '示例市人力资源和社会保障局',
  version: '0.1.0',
  channels: ['网站', '公众号'],
  rows: [
    {
      name: '失业登记',
      kind: '办事指南',
      facts: 120,
      digest: 'a80bc883'.repeat(8),
      checkCode: 'A80B-C883',
      results: [
        { channel: '网站', present: 120, problems: 0, exceptions: 0 },
        { channel: '公众号', present: 120, problems: 0, exceptions: 2 },
      ],
    },
    {
      name: '<b>权责清单</b>',
      kind: '登记页',
      facts: 30,
      digest: '0f'.repeat(32),
      checkCode: '0F0F-0F0F',
      results: [{ channel: '网站', present: 30, problems: 0, exceptions: 0 }],
    },
  ],
  exceptions: [
    {
      name: '附件改成扫码下载',
      reason: '文章里下载不了附件。',
      uses: [{ publication: '失业登记', channel: '公众号', fact: '申请材料 / 空白表格' }],
    },
    { name: '链接印成网址', reason: '文章里点不开链接。', uses: [] },
  ],
  fixedWords: [{ channel: '网站', example: '失业登记', words: ['跳到正文', '首页'] }],
  killRate: null,
};

const linesOf = (content: ReceiptContent) => readPage(receiptPage(content)).lines.map(({ shown }) => shown);

describe('the receipt', () => {
  it('says how much was demanded, read and found wrong', () => {
    expect(linesOf(CONTENT)).toContain(
      '生成时核对一致：2 份内容，网站 2 页、公众号 1 页（1 份不发），共 3 页；应有 270 条，读出 270 条，缺少、多出、写错共 0 处。其中 1 条因渠道限制，链接改印网址、附件改为扫码下载，逐处列在附录。',
    );
    const [first, second] = CONTENT.rows;
    if (!first || !second) throw new Error('rows are gone');
    const [result] = second.results;
    if (!result) throw new Error('the result is gone');
    const wrong = { ...second, results: [{ ...result, present: 28, problems: 3 }] };
    const said = linesOf({ ...CONTENT, rows: [first, wrong] });
    expect(said).toContain(
      '生成时核对不一致：2 份内容，网站 2 页、公众号 1 页（1 份不发），共 3 页；应有 270 条，读出 268 条，缺少、多出、写错共 3 处。其中 1 条因渠道限制，链接改印网址、附件改为扫码下载，逐处列在附录。',
    );
    expect(said).toContain('3 处不一致');
  });

  it('lists each publication with its code, digest and what each channel shows', () => {
    const lines = linesOf(CONTENT);
    const at = lines.indexOf('失业登记');
    expect(lines.slice(at, at + 5)).toEqual(['失业登记', '办事指南', 'A80B-C883', '120/120', '120/120']);
    expect(lines[lines.lastIndexOf('失业登记') + 1]).toBe('a80bc883'.repeat(8));
    expect(lines).toContain('<b>权责清单</b>');
    expect(lines).toContain('不发');
  });

  it('says what was not proved, and lists each use of an exception', () => {
    const lines = linesOf(CONTENT);
    expect(lines).toContain('没有证明什么');
    expect(lines).toContain('失业登记：申请材料 / 空白表格（公众号）');
    expect(lines).toContain('跳到正文 ｜ 首页（以“失业登记”为例）');
  });

  it('has the kill rate of the program, or says that there is none', () => {
    expect(linesOf(CONTENT)).toContain('这一版程序没有附上抽样测试的结果。');
    const count = { kind: '改一个数字', channel: '网站' };
    const said = linesOf({
      ...CONTENT,
      killRate: {
        version: '0.1.0',
        seeds: [1, 2],
        samples: 30,
        kinds: [{ ...count, planted: 60, killed: 59 }],
        noise: [{ ...count, kind: '多几个空格', planted: 60, flagged: 0 }],
      },
    });
    expect(said.join('\n')).toContain('故意改错 60 处，查出 59 处；做了 60 处不改变意思的改动，误报 0 处。');
    expect(said).toContain('59/60');
  });

  it('asks for nothing and runs nothing', () => {
    const page = receiptPage(CONTENT);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<img|href="http|src=/u);
  });
});
