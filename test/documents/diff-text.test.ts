import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { DiffReport } from '../../src/diff/diff-report.js';
import { diffText } from '../../src/documents/diff-text/text.js';
import { wrapped } from '../../src/documents/diff-text/wrap.js';
import { ALIKE, RENAMED } from './example-diff-pages-moved.js';
import { EXAMPLE, EXCUSED, MERGED, SPOILT, UNCHANGED } from './example-diff-report.js';

const plain = diffText(EXAMPLE, { colors: false });
const ESCAPES = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'gu');

describe('the difference in a terminal', () => {
  it('says first how many of each level, and whether it may be merged', () => {
    expect(plain.split('\n').slice(0, 2)).toEqual([
      'main → 工作目录：加重 4 · 须知 4 · 减轻 2 · 文字 4',
      '先不要合并：有 2 处加重没有说明理由；有 1 处加重的说明不能用；有 1 个文件的旧版本读不懂，没有比较，请人对照着看；另有 2 处改动，目录的“校验”设置关掉了，没有列出。',
    ]);
    expect(diffText(EXCUSED, { colors: false }).split('\n')[1]).toBe('可以合并：4 处加重说明了理由和依据。');
  });

  it('lets the merge land that mends a file, and none that spoils one', () => {
    const verdictWith = (...unread: DiffReport['unread']) =>
      diffText({ ...UNCHANGED, unread }, { colors: false }).split('\n')[1];
    const file = 'items/gong-shang-ren-ding.yaml';
    expect(verdictWith({ file, side: 'base' })).toBe(
      '可以合并：没有加重；有 1 个文件的旧版本读不懂，没有比较，请人对照着看。',
    );
    expect(verdictWith({ file, side: 'head' })).toBe('先不要合并：有 1 个文件读不懂，没有比较。');
    expect(verdictWith({ file: 'reasons/2026-11.yaml', side: 'head' })).toMatch(
      /^先不要合并：有 1 个变更说明/u,
    );
  });

  it('goes by level, within it by definition, with a number and what to do for each burden', () => {
    const heads = plain.split('\n').filter((line) => /^(?:加重|须知|减轻|文字) \d/u.test(line));
    expect(heads.map((line) => line.slice(0, 2))).toEqual(['加重', '须知', '减轻', '文字']);
    expect(plain).toContain(`  劳务派遣经营许可（items/lao-wu-pai-qian-xu-ke.yaml）
    D003 申请材料增加“经营场所使用证明”（必要，原件 1 份、复印件 1 份）
         编号 3f9b1f07bee9，没有说明理由
    D001 承诺办结时限由 10 个工作日延长到 15 个工作日（多 50%）
         理由：省厅统一要求实地核查，原来的期限做不到（依据：《劳动合同法》第五十七条、`);
    // How to mend it is said once, with all lines to copy.
    expect(plain).toMatch(
      /怎么补写理由：[^\n]+\n {4}变更说明: 3f9b1f07bee9 理由（依据：…）\n {4}变更说明: 3f9d2511ccff [^\n]+\n {4}变更说明: 3f9e2816d40a [^\n]+\n\n/u,
    );
  });

  it('says in the heading what parts and sources are compared with, and shortens what is long', () => {
    const text = diffText(MERGED, { colors: false });
    const heading = '  就业登记（items/jiu-ye-deng-ji.yaml），和原来的“灵活就业登记”比\n';
    expect(text).toContain(`${heading}    D007 多了一个受理条件：“在本市常住”\n`);
    expect(text).toContain('    D203 由 2 个事项合并而成：灵活就业登记、就业登记\n\n');
    expect(text).toContain('“第 5 步”\n    另有 12 处，用 --format html 看全部\n');
    expect(text).not.toContain('第 6 步');
    expect(diffText(MERGED, { colors: false, max: 100 })).toContain('第 17 步');
  });

  it('lists so many definitions where each has a change', () => {
    const [notice] = EXAMPLE.changes.filter(({ level }) => level === 'notice');
    const many = Array.from({ length: 300 }, (_, index) => {
      const one = notice ?? expect.unreachable();
      const subject = { ...one.change.subject, file: `items/no-${index}.yaml` };
      return { ...one, change: { ...one.change, subject } };
    });
    const text = diffText({ ...UNCHANGED, changes: many }, { colors: false });
    expect(text).toContain('\n  另有 280 个文件的 280 处，用 --format html 看全部\n');
    expect(text.split('\n').length).toBeLessThan(80);
  });

  it('counts wording and does not list it, unless it is little', () => {
    expect(plain).toContain('文字 4 处，只是字句不同，没有列出');
    expect(plain).not.toContain('受理条件改了字句');
    const few = { ...EXAMPLE, changes: EXAMPLE.changes.slice(0, -2) };
    expect(diffText(few, { colors: false })).toContain('    D301 受理条件改了字句');
  });

  it('says what else moves, by cause, and by when it must be published', () => {
    expect(plain).toContain('    提速比例    62% → 57%（目标 60%），变成未达标\n');
    expect(plain).toContain('    全程网办率  92% → 91%（目标 90%），变差\n');
    expect(plain).toContain('跟着“失业登记”、“失业保险金申领”变：1 份（网站 1 · 公众号 1 · 自助终端 1）');
    expect(plain).toContain('最迟 2026年11月30日公开');
    const following = (...because: readonly string[]) => {
      const [first = expect.unreachable()] = EXAMPLE.consequences?.publications ?? [];
      const publications = [{ ...first, isOwn: false, because }];
      const consequences = { measures: [], gaps: [], publishBy: null, publications };
      return diffText({ ...UNCHANGED, consequences }, { colors: false });
    };
    // A matter that was renamed may bear its name on both sides.
    expect(following('失业登记', '失业登记', '市政务服务大厅')).toContain(
      '跟着“失业登记”、“市政务服务大厅”变：',
    );
    expect(following('甲', '乙', '丙', '丁', '甲')).toContain('跟着“甲”、“乙”、“丙”、“丁”变：');
    expect(following('甲', '乙', '丙', '丁', '戊')).toContain('跟着“甲”、“乙”等 5 处改动变：');
    expect(plain).toContain('“工伤认定”读不出来，没有算它的页面和指标。');
    expect(plain).toContain('items/gong-shang-ren-ding.yaml：“main”里的这个文件读不懂，没有比较');
  });

  it('tells a page at another address as that, not as one gone and one new', () => {
    const text = diffText(RENAMED, { colors: false });
    expect(text).toContain('  1 份内容换了网址，1 份内容要新发布，共 9 个页面');
    expect(text).toContain(`    换了网址：1 份（网站 2 · 公众号 2 · 自助终端 2）
      流动人员档案查阅（办事指南）：旧页面要撤下（liu-dong-dang-an）、流动人员档案查阅（办事指南）：新页面要发布（dang-an-cha-yue）
    新增的：1 份`);
    expect(text).not.toContain('撤销的');
  });

  it('tells once what became of many pages alike', () => {
    const text = diffText(ALIKE, { colors: false });
    expect(text).toContain('逐页看（41 份）');
    expect(text).toMatch(
      /\n {2}下面 40 份都一样：第 1 件事（办事指南）、.+、第 40 件事（办事指南）\n {4}跟着/u,
    );
    expect(text.split('市政务服务大厅：旧 → 新')).toHaveLength(2);
  });

  it('shows the facts of the pages, with the check code on both sides', () => {
    expect(plain).toContain('    内容校验码 1A2B-3C4D → 5E6F-7A8B：多了一份材料，办结时限变了。\n');
    expect(plain).toContain('    要点 › 多久办好：10个工作日 → 15个工作日\n');
    expect(plain).toContain('不是原样显示的：公众号：二维码；自助终端：二维码');
  });

  it('says in one sentence that nothing changed', () => {
    expect(diffText(UNCHANGED, { colors: false })).toBe('main → 工作目录：对群众来说没有变化。\n');
  });

  it('shows the gravest where not all are wanted, and how many more there are', () => {
    const text = diffText(EXAMPLE, { colors: false, max: 5 });
    expect(text).toContain('还有 3 处须知没有显示。');
    expect(text).toContain('减轻 2 处，没有显示。');
  });

  it('fits into the terminal, whatever is wide, and paints only', () => {
    const longLines = (text: string) =>
      text.split('\n').filter((line) => stringWidth(line) > 80 && !line.includes('变更说明:'));
    expect(longLines(diffText(EXAMPLE, { colors: false, width: 80 }))).toEqual([]);
    const painted = diffText(EXAMPLE, { colors: true, width: 80 });
    expect(painted).not.toBe(diffText(EXAMPLE, { colors: false, width: 80 }));
    expect(painted.replace(ESCAPES, '')).toBe(diffText(EXAMPLE, { colors: false, width: 80 }));
  });

  it('hides no sign that nobody sees', () => {
    const text = diffText(SPOILT, { colors: false, width: 100 });
    for (const sign of ['\u0000', '\u001b', '\u202e', '\ud800']) expect(text).not.toContain(sign);
  });
});

describe('a text broken into lines', () => {
  it('loses nothing but spaces, keeps to its width and begins no line with a closing mark', () => {
    const parts = [
      '申请',
      '材料',
      '，',
      '。',
      '（',
      '）',
      '《',
      '》',
      ' ',
      '10',
      'items/a-b.yaml',
      'é',
      '👩‍👩‍👧',
    ];
    const texts = fc.array(fc.constantFrom(...parts), { maxLength: 60 }).map((all) => all.join(''));
    fc.assert(
      fc.property(texts, fc.integer({ min: 40, max: 90 }), (text, width) => {
        const lines = wrapped(text, width, 4, 5);
        const bare = (words: string) => words.replace(/\s+/gu, '');
        expect(bare(lines.join(''))).toBe(bare(text));
        for (const line of lines.slice(1)) expect(line.trim().charAt(0)).not.toMatch(/^[，。）》]$/u);
        const hasLongWord = /[，。（）《》\w./-]{15}/u.test(text);
        if (!hasLongWord) for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
