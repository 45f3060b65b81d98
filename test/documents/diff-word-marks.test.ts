import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedWords, wordsOf } from '../../src/documents/diff-page/word-marks.js';

const marked = (before: string, after: string) => {
  const pair = markedWords(before, after);
  return [pair.before, pair.after].map((side) =>
    side.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join(''),
  );
};

describe('marks on the words that differ', () => {
  it('takes words of Chinese, not letters', () => {
    expect(marked('处于无业状态，到窗口登记。', '处于失业状态，网上登记。')).toEqual([
      '处于[无业]状态，[到窗口]登记。',
      '处于[失业]状态，[网上]登记。',
    ]);
  });

  it.each([
    ['自失业之日起60日内登记', '自失业之日起90日内登记', '60', '90'],
    ['提速比例不低于2.5%，按月公布', '提速比例不低于12.5%，按月公布', '2.5%', '12.5%'],
    ['材料一式二十五份，当场交给窗口', '材料一式二十份，当场交给窗口', '二十五', '二十'],
    ['有问题请拨打0593-1234567咨询', '有问题请拨打0593-1234568咨询', '0593-1234567', '0593-1234568'],
    ['从2026-11-02起按新办法办理', '从2026-11-12起按新办法办理', '2026-11-02', '2026-11-12'],
    ['到市政务服务大厅B01窗口', '到市政务服务大厅B02窗口', 'B01', 'B02'],
    ['按照办法第57条的规定办理', '按照办法第58条的规定办理', '第57', '第58'],
  ])('never cuts a number: %s', (before, after, from, to) => {
    const [left = '', right = ''] = marked(before, after);
    expect(left).toContain(`[${from}]`);
    expect(right).toContain(`[${to}]`);
  });

  it('marks all of texts that have hardly anything in common', () => {
    expect(marked('凭身份证到大厅窗口办', '网上申请，不用交材料')).toEqual([
      '[凭身份证到大厅窗口办]',
      '[网上申请，不用交材料]',
    ]);
  });

  it('shows both texts as they are, equal words unmarked, no number in pieces', () => {
    const pieces = [
      '申请人',
      '凭',
      '身份证',
      '10',
      '.5',
      '%',
      '个工作日',
      '，',
      '。',
      '二十',
      '五',
      'é',
      '\n',
      '👩‍👩‍👧',
      ' ',
    ];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pair = markedWords(before, after);
        const whole = (side: typeof pair.before) => side.map((stretch) => stretch.text).join('');
        expect([whole(pair.before), whole(pair.after)]).toEqual([before, after]);
        expect(wordsOf(before).join('')).toBe(before);
        for (const side of [pair.before, pair.after]) {
          for (const [at, stretch] of side.entries()) {
            expect(stretch.text).not.toBe('');
            expect(/\d$/u.test(stretch.text) && /^[\d.]\d/u.test(side[at + 1]?.text ?? '')).toBe(false);
          }
        }
        if (before === after) expect(pair.before.some(({ isMarked }) => isMarked)).toBe(false);
      }),
    );
  });
});
