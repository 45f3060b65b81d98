import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIFF_CODES } from '../../src/diff/codes.js';
import { lawFinder } from '../../src/diff/reasons/basis.js';
import { earlierReasons } from '../../src/diff/reasons/earlier-reasons.js';
import { askGate } from '../../src/diff/reasons/gate.js';
import { mistypedReasons } from '../../src/diff/reasons/mistyped-reasons.js';
import { recordedReasons } from '../../src/diff/reasons/recorded-reasons.js';
import { reasonSkeleton } from '../../src/diff/reasons/skeleton.js';
import { trailersIn } from '../../src/diff/reasons/trailers.js';
import { checkTown } from '../support/check-town.js';
import { judgeExample } from '../support/example-diff.js';

const { catalogue } = await checkTown();
const lawOf = lawFinder(catalogue.definitions.law);
const COMMIT = '1a2b3c4d5e6f7890';
const [NUMBER, OTHER] = ['3f9a1c02b7de', '5d01c2aa90be'] as const;

/** The basis that is found in a trailer, or what is wrong with it. */
function citing(basis: string) {
  const trailers = trailersIn(`变更说明: ${NUMBER} 漏列了证明材料（依据：${basis}）`);
  const found = recordedReasons(
    [],
    trailers.map((one) => ({ ...one, commit: COMMIT })),
    lawOf,
  ).get(NUMBER);
  return found && { basis: found.basis, flaw: found.flaw };
}

describe('the line 变更说明 of a commit', () => {
  it('gives the numbers, the reason and the basis', () => {
    const message = `劳务派遣多要一份证明\n\n变更说明: ${NUMBER}、${OTHER} 漏列了证明材料（依据：《劳动合同法》第五十七条）\n`;
    expect(trailersIn(message)).toEqual([
      { fingerprints: [NUMBER, OTHER], reason: '漏列了证明材料', basis: '《劳动合同法》第五十七条' },
    ]);
  });

  it('may go on in indented lines, and there may be several', () => {
    const message = `变更说明：${NUMBER}\n  漏列了\n  证明材料（依据：\n  人社厅函〔2026〕12号）。\n变更说明:${OTHER}, 人手不够\n不是说明`;
    expect(trailersIn(message)).toEqual([
      { fingerprints: [NUMBER], reason: '漏列了证明材料', basis: '人社厅函〔2026〕12号' },
      { fingerprints: [OTHER], reason: '人手不够', basis: '' },
    ]);
  });

  it('is read with letters and brackets of either width, and with brackets in the basis', () => {
    expect(
      trailersIn(`变更说明:${NUMBER.toUpperCase()}；漏列了(依据:《管理办法（试行）》(人社发[2026]3号))`),
    ).toEqual([{ fingerprints: [NUMBER], reason: '漏列了', basis: '《管理办法（试行）》(人社发[2026]3号)' }]);
  });

  it('may be a point of a list, or quoted', () => {
    for (const mark of ['- ', '* ', '> ', '  - ', '> - ', '1. ']) {
      expect(trailersIn(`${mark}变更说明: ${NUMBER} 漏列了`)).toEqual([
        { fingerprints: [NUMBER], reason: '漏列了', basis: '' },
      ]);
    }
  });

  it('is none without a number of a change', () => {
    for (const line of [
      '变更说明: 漏列了材料',
      '变更说明: 3f9a1c02 太短',
      `见变更说明: ${NUMBER} 理由`,
      '',
    ]) {
      expect(trailersIn(line)).toEqual([]);
    }
  });

  it('is found whatever else the message says', () => {
    const other = fc.string({ unit: 'binary' }).filter((text) => !/变更说明|^[ \t　]/mu.test(text));
    fc.assert(
      fc.property(other, other, (before, after) => {
        const message = `${before}\n变更说明: ${NUMBER} 漏列了（依据：省厅通知）\n${after}`;
        expect(trailersIn(message)).toEqual([
          { fingerprints: [NUMBER], reason: '漏列了', basis: '省厅通知' },
        ]);
      }),
    );
  });
});

describe('the basis of a reason', () => {
  it.each([
    ['《劳动合同法》第五十七条', ['《劳动合同法》第五十七条']],
    ['《中华人民共和国劳动合同法》第57条、第92条', ['《劳动合同法》第五十七条、第九十二条']],
    ['《关于规范材料的通知》（人社厅函〔2026〕12号）', ['《关于规范材料的通知》（人社厅函〔2026〕12号）']],
    ['国务院令第 722 号', ['国务院令第722号']],
  ])('%s can be looked up', (text, basis) => {
    expect(citing(text)).toEqual({ basis, flaw: '' });
  });

  it.each([
    ['《劳动合同法》', '没有写明是《劳动合同法》的哪一条'],
    ['《劳动合同法》第九十九条', '法规库里的《劳动合同法》没有登记第九十九条'],
    ['《合同法》第三条', '法规库里没有《合同法》'],
    ['工作需要', '“工作需要”里没有法规的名称和条号，也没有文号'],
    ['', '没有写依据'],
  ])('“%s” cannot', (text, flaw) => {
    expect(citing(text)).toEqual({ basis: [], flaw });
  });

  it('is no repealed law', () => {
    const law = catalogue.definitions.law.get('lao-dong-he-tong-fa');
    if (!law) throw new Error('the town has this law');
    const repealed = lawFinder(new Map([['lao-dong-he-tong-fa', { ...law, 状态: '已废止' as const }]]));
    const trailers = trailersIn(`变更说明: ${NUMBER} 漏列了（依据：《劳动合同法》第五十七条）`);
    const reasons = recordedReasons(
      [],
      trailers.map((one) => ({ ...one, commit: COMMIT })),
      repealed,
    );
    expect(reasons.get(NUMBER)?.flaw).toBe('《劳动合同法》已经废止');
  });
});

describe('recorded reasons', () => {
  const entry = { 改动: [NUMBER], 理由: '漏列了证明材料' };
  const inFile = (说明: Parameters<typeof recordedReasons>[0][number]['definition']['说明']) => ({
    file: 'reasons/2026-10.yaml',
    definition: { 标题: '落实省厅通知', 日期: '2026-10-20', 说明 },
  });
  const DOCUMENT = { 名称: '关于规范材料的通知', 文号: '人社厅函〔2026〕12号' };

  it('come from files first, from commits where no file gives a usable one', () => {
    const trailers = trailersIn(`变更说明: ${NUMBER} 省里要求（依据：人社厅函〔2026〕12号）`);
    const committed = trailers.map((one) => ({ ...one, commit: COMMIT }));
    const usable = recordedReasons([inFile([{ ...entry, 文件: [DOCUMENT] }])], committed, lawOf);
    expect(usable.get(NUMBER)).toEqual({
      reason: '漏列了证明材料',
      basis: ['关于规范材料的通知（人社厅函〔2026〕12号）'],
      recordedIn: 'reasons/2026-10.yaml',
      flaw: '',
    });
    const unusable = recordedReasons([inFile([entry])], committed, lawOf);
    expect(unusable.get(NUMBER)?.recordedIn).toBe('提交 1a2b3c4d');
  });

  it('that the earlier version gave do not count, unless they are given anew', () => {
    const given = { ...entry, 文件: [DOCUMENT] };
    const old = inFile([given]);
    const earlier = earlierReasons([old]);
    const flawIn = (...files: Parameters<typeof recordedReasons>[0]) =>
      recordedReasons(files, [], lawOf, { earlier }).get(NUMBER)?.flaw;
    expect(flawIn(old)).toBe('旧版本里已经有这条说明，说的是以前那一次，要重新写一条');
    expect(flawIn({ ...old, file: 'reasons/2027-10.yaml' })).not.toBe('');
    const anew = { ...inFile([{ ...given, 理由: '又增加了一道实地核查' }]), file: 'reasons/2027-10.yaml' };
    expect(flawIn(old, anew)).toBe('');
  });

  it('cite no document of a year to come', () => {
    const cited = (year: number) =>
      recordedReasons([inFile([{ ...entry, 文件: [DOCUMENT] }])], [], lawOf, { year });
    expect(cited(2026).get(NUMBER)?.flaw).toBe('');
    expect(cited(2025).get(NUMBER)?.flaw).toBe('文号的年份还没有到');
    const trailers = trailersIn(`变更说明: ${NUMBER} 省里要求（依据：人社厅函〔2026〕12号）`);
    const committed = trailers.map((one) => ({ ...one, commit: COMMIT }));
    expect(recordedReasons([], committed, lawOf, { year: 2025 }).get(NUMBER)?.flaw).toBe(
      '文号的年份还没有到',
    );
  });

  it('say that an article came with the change', () => {
    const laws = catalogue.definitions.law;
    const law = laws.get('lao-dong-he-tong-fa');
    if (!law) throw new Error('the town has this law');
    const basisBy = (earlier: typeof laws) =>
      recordedReasons(
        [inFile([{ ...entry, 依据: [{ 法规: 'lao-dong-he-tong-fa', 条款: ['57'] }] }])],
        [],
        lawFinder(laws, earlier),
      ).get(NUMBER)?.basis;
    expect(basisBy(laws)).toEqual(['《劳动合同法》第五十七条']);
    const before = new Map([
      ...laws,
      ['lao-dong-he-tong-fa', { ...law, 条款: law.条款.slice(0, 0) }] as const,
    ]);
    expect(basisBy(before)).toEqual(['《劳动合同法》第五十七条（这次新登记的条款，请核对原文）']);
  });

  it('under a mistyped number are told at the burden that it was meant for', () => {
    const wrong = '3f9a1c02b7ed';
    const trailers = trailersIn(`变更说明: ${wrong} 漏列了`).map((one) => ({ ...one, commit: COMMIT }));
    const found = mistypedReasons(new Set([NUMBER, OTHER]), new Set([NUMBER, OTHER]), trailers);
    expect([...found].map(([number, { recordedIn, flaw }]) => [number, recordedIn, flaw])).toEqual([
      [NUMBER, '提交 1a2b3c4d', `里面写的编号 ${wrong} 没有这处改动，是不是写错了`],
    ]);
  });

  it('are no reasons where they say nothing', () => {
    const hollow = recordedReasons([inFile([{ ...entry, 理由: '同上', 文件: [DOCUMENT] }])], [], lawOf);
    expect(hollow.get(NUMBER)).toMatchObject({ basis: [], flaw: '没有说为什么' });
  });

  it('open the gate for a burden, for nothing else', () => {
    const { judgements } = judgeExample(
      [],
      [
        { file: 'items/lao-wu-pai-qian-xu-ke.yaml', patch: '承诺办结时限: 10个工作日' },
        { file: 'places/shi-zheng-wu-da-ting.yaml', patch: '电话: 0399-80012305' },
      ],
    );
    const numbers = judgements.map(({ fingerprint }) => fingerprint);
    const good = recordedReasons([inFile([{ ...entry, 改动: numbers, 文件: [DOCUMENT] }])], [], lawOf);
    expect(judgements.map((one) => [one.rule.level, askGate(one, good).reason?.reason])).toEqual([
      ['burden', '漏列了证明材料'],
      ['notice', undefined],
    ]);
    const bad = recordedReasons([inFile([{ ...entry, 改动: numbers }])], [], lawOf);
    const flaws = judgements.map((one) => askGate(one, bad).flaw);
    expect(flaws[1]).toBeNull();
    expect(DIFF_CODES.reasonWithoutBasis.message(flaws[0] ?? {})).toBe(
      `承诺办结时限由 5 个工作日延长到 10 个工作日（多 100%）：reasons/2026-10.yaml 里写了说明（编号 ${numbers[0]}），可是没有写依据`,
    );
  });
});

describe('the skeleton of a file of reasons', () => {
  const skeleton = reasonSkeleton(
    [
      {
        fingerprint: NUMBER,
        name: '劳务派遣经营许可',
        comparison: '',
        message: '多要一份“经营场所使用证明”',
      },
      { fingerprint: '123456789012', name: '失业登记', comparison: '', message: '要多跑 1 次: "现场"\n核对' },
      { fingerprint: OTHER, name: '劳务派遣经营许可', comparison: '', message: '复印件多要 1 份' },
    ],
    '2026-10-20',
  );
  const file = 'reasons/2026-10.yaml';

  it('is refused as long as nobody has filled it in', async () => {
    const { diagnostics } = await checkTown({ file, whole: skeleton });
    expect(diagnostics.map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "「理由」后面没有写内容",
        "「名称」后面没有写内容",
        "「文号」后面没有写内容",
        "「理由」后面没有写内容",
        "「名称」后面没有写内容",
        "「文号」后面没有写内容",
      ]
    `);
    expect(diagnostics.every(({ severity }) => severity === 'error')).toBe(true);
  });

  it('is sound once it is filled in', async () => {
    const filled = skeleton
      .replaceAll('理由:\n', '理由: 省里统一了材料。\n')
      .replaceAll('名称:\n', '名称: 关于规范材料的通知\n')
      .replaceAll('文号:\n', '文号: 人社厅函〔2026〕12号\n');
    const { diagnostics, catalogue: town } = await checkTown({ file, whole: filled });
    expect(diagnostics).toEqual([]);
    expect(town.definitions.reason.get('2026-10')?.说明.map(({ 改动, 内容 }) => [改动, 内容])).toEqual([
      [[NUMBER, OTHER], '劳务派遣经营许可：多要一份“经营场所使用证明”；复印件多要 1 份'],
      [['123456789012'], '失业登记：要多跑 1 次: "现场" 核对'],
    ]);
  });
});

it('a law and an article that a reason cites must be there', async () => {
  const whole = `标题: 落实省厅通知
日期: 2026-12-20
说明:
  - 改动: ["${NUMBER}"]
    理由: 漏列了证明材料
    依据: [{ 法规: lao-dong-he-tong-fa, 条款: ["99"] }, { 法规: she-hui-jiu-zhu-fa, 条款: ["1"] }]
`;
  const { diagnostics } = await checkTown({ file: 'reasons/2026-10.yaml', whole });
  expect(diagnostics.map(({ code }) => code).toSorted()).toEqual(['R001', 'R002', 'R032']);
});
