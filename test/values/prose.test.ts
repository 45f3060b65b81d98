import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ProseBlock, parseProse, proseText, rawHtmlIn } from '../../src/values/prose.js';
import { anyText, HOSTILE_TEXTS } from './hostile.js';

function paragraph(text: string): ProseBlock {
  return { kind: 'paragraph', runs: [{ text }] };
}

function list(ordered: boolean, ...items: readonly string[]): ProseBlock {
  return { kind: 'list', ordered, items: items.map((text) => [{ text }]) };
}

function wordsOf(blocks: readonly ProseBlock[]): string {
  return blocks
    .flatMap((block) => (block.kind === 'list' ? block.items : [block.runs]))
    .map(proseText)
    .join('\n');
}

describe('free text', () => {
  it.each<[string, string, readonly ProseBlock[]]>([
    ['paragraphs', '第一段\n\n第二段', [paragraph('第一段'), paragraph('第二段')]],
    ['the line breaks of an editor', '1.提交材料\n2.领取结果', [paragraph('1.提交材料\n2.领取结果')]],
    ['unordered lists', '需要:\n- 身份证\n- 申请表', [paragraph('需要:'), list(false, '身份证', '申请表')]],
    ['ordered lists', '1. 受理\n2. 审核\n3. 办结', [list(true, '受理', '审核', '办结')]],
    ['ordered lists numbered 1, 1, 1', '1. 受理\n1. 审核', [list(true, '受理', '审核')]],
    ['items of several paragraphs', '- 受理\n\n  当场\n- 审核', [list(false, '受理\n当场', '审核')]],
    ['escaped marks', '\\*\\*不是粗体\\*\\*', [paragraph('**不是粗体**')]],
    ['nothing at all', ' \n ', []],
  ])('has %s', (_what, text, blocks) => {
    expect(parseProse(text)).toEqual(blocks);
  });

  it('has strong text, next to Chinese punctuation too', () => {
    expect(parseProse('请**本人**到场。**注意:**周末\uFF0C**\u201C不\u201D**办理')).toEqual([
      {
        kind: 'paragraph',
        runs: [
          { text: '请' },
          { text: '本人', strong: true },
          { text: '到场。' },
          { text: '注意:', strong: true },
          { text: '周末\uFF0C' },
          { text: '\u201C不\u201D', strong: true },
          { text: '办理' },
        ],
      },
    ]);
  });

  it('has links, with what is strong in them and with their title', () => {
    const href = 'https://www.example.com/a?b=办事';
    expect(parseProse(`看[**官**网](${href} "首页")`)).toEqual([
      {
        kind: 'paragraph',
        runs: [{ text: '看' }, { text: '官', strong: true, href }, { text: '网', href }, { text: '(首页)' }],
      },
    ]);
  });

  it('shows the address of a link without words', () => {
    const href = 'https://www.example.com';
    expect(parseProse(`[](${href})`)).toEqual([{ kind: 'paragraph', runs: [{ text: href, href }] }]);
  });
});

describe('what lies outside the subset stays as typed', () => {
  it.each([
    ['a script link', '[看](javascript:alert)'],
    ['a relative link', '[看](/guides/a)'],
    ['an empty link', '[看]()'],
    ['a mail link', '[看](mailto:a@example.com)'],
    ['a reference', '[看][1]'],
    ['an autolink', '<https://www.example.com>'],
    ['an image', '![图](https://www.example.com/a.png)'],
    ['emphasis', '*重要* 2*3*4 _重要_'],
    ['a heading', '# 标题'],
    ['an underlined heading', '标题\n==='],
    ['a quotation', '> 引用'],
    ['code', '`代码` 和\n```\n代码\n```'],
    ['a table', '| 甲 | 乙 |\n|---|---|\n| 一 | 二 |'],
    ['a rule', '---'],
    ['HTML', '<b>粗</b> &lt; <!-- 注 -->'],
    ['a blank to fill in', '姓名____年__月'],
    ['a lone dash', '-'],
    ['a lone year', '2025. 1. 1'],
  ])('%s', (_what, text) => {
    expect(parseProse(text)).toEqual([paragraph(text)]);
  });

  it('numbers that a page would change', () => {
    expect(parseProse('3. 审核\n4. 办结')).toEqual([paragraph('3. 审核'), paragraph('4. 办结')]);
    expect(parseProse('1. 受理\n3. 办结')).toEqual([paragraph('1. 受理'), paragraph('3. 办结')]);
  });

  it('a list in a list, in the lines of its item', () => {
    expect(parseProse('1. 受理\n   - 窗口\n   - 网上\n2. 办结')).toEqual([
      list(true, '受理\n- 窗口\n- 网上', '办结'),
    ]);
  });

  it('a list nested deeper than any page shows', () => {
    expect(wordsOf(parseProse(`${'- '.repeat(30)}深`))).toContain('深');
  });
});

describe('any text at all', () => {
  const piece = fc.constantFrom(
    ...[
      '甲',
      '乙',
      '丙',
      '丁',
      ' ',
      '\n',
      '\n\n',
      '- ',
      '* ',
      '1. ',
      '9) ',
      '  ',
      '    ',
      '\t',
      '**',
      '*',
      '__',
    ],
    ...['[', ']', '](', '(', ')', '](https://a.example)', '](https://a.example "', '"', '!', '!['],
    ...['\\', '`', '```', '|', '# ', '> ', '<', '>', '<b>', '&amp;', '---', '===', '\u0000', '\r\n'],
  );

  it('loses no word', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60, size: 'max' }), (pieces) => {
        const text = pieces.join('');
        const wordsIn = text.match(/[甲乙丙丁]/gu) ?? [];
        const wordsOut = wordsOf(parseProse(text)).match(/[甲乙丙丁]/gu) ?? [];
        expect(wordsOut).toEqual(wordsIn);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives runs that are never empty and never two of one look', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60, size: 'max' }), (pieces) => {
        for (const block of parseProse(pieces.join(''))) {
          for (const runs of block.kind === 'list' ? block.items : [block.runs]) {
            expect(runs.length).toBeGreaterThan(0);
            const looks = runs.map((run) => `${run.strong ?? ''} ${run.href ?? ''}`);
            expect(runs.every((run, index) => run.text !== '' && looks[index] !== looks[index - 1])).toBe(
              true,
            );
          }
        }
      }),
    );
  });

  it('is survived', () => {
    fc.assert(fc.property(anyText, (text) => void parseProse(text)));
    for (const text of HOSTILE_TEXTS) {
      parseProse(text);
      rawHtmlIn(text);
    }
  });
});

describe('raw HTML', () => {
  it.each([
    ['请<b>注意</b>', '<b>'],
    ['</p>', '</p>'],
    ['<br/>', '<br/>'],
    ['<a href="https://a.example">', '<a href="https://a.example">'],
    ['x<script', '<script'],
    ['<img src=x', '<img'],
    ['<!-- 注 -->', '<!--'],
    ['<!DOCTYPE html>', '<!DOCTYPE'],
    ['<?xml version', '<?x'],
    ['<![CDATA[', '<![CDATA['],
  ])('in %j is %s', (text, html) => {
    expect(rawHtmlIn(text)).toBe(html);
  });

  it.each([['<18岁'], ['a < b'], ['a<b'], ['16<年龄<60'], ['<<社会保险法>>'], ['<me@example.com>'], ['']])(
    'is not in %j',
    (text) => {
      expect(rawHtmlIn(text)).toBeUndefined();
    },
  );
});
