import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { judgeExample } from '../support/example-diff.js';

const FILE = 'items/lao-wu-pai-qian-xu-ke.yaml';

interface Paper {
  readonly 材料名称: string;
  readonly 原件份数: number;
  readonly 依据条款: readonly string[];
}

const PAPERS: readonly Paper[] = [
  { 材料名称: '劳务派遣经营许可申请书', 原件份数: 2, 依据条款: ['57', '92'] },
  { 材料名称: '验资报告', 原件份数: 1, 依据条款: ['57'] },
  { 材料名称: '经营场所使用证明', 原件份数: 1, 依据条款: ['92', '57'] },
  { 材料名称: '劳务派遣管理制度', 原件份数: 1, 依据条款: ['57'] },
];

const CONDITIONS = ['注册资本不得少于人民币二百万元', '有固定的经营场所和设施', '有劳务派遣管理制度'];

function patchOf(papers: readonly Paper[], conditions: readonly string[], limit: string, width = 80) {
  const 申请材料 = papers.map(({ 材料名称, 原件份数, 依据条款 }) => ({
    材料名称,
    材料类型: '其他',
    材料形式: '纸质',
    必要性: '必要',
    来源渠道: '申请人自备',
    原件份数,
    复印件份数: 0,
    依据: [{ 法规: 'lao-dong-he-tong-fa', 条款: 依据条款 }],
  }));
  const patch = stringify({ 申请材料, 受理条件: conditions, 承诺办结时限: limit }, { lineWidth: width });
  return { file: FILE, patch };
}

const [FORM, AUDIT, SITE, RULES] = PAPERS as readonly [Paper, Paper, Paper, Paper];
const EARLIER = [FORM, RULES];
const LATER = [{ ...FORM, 原件份数: 3 }, RULES, AUDIT, SITE];

function burdens(before: ReturnType<typeof patchOf>, after: ReturnType<typeof patchOf>): readonly string[] {
  const { judgements, unread } = judgeExample([before], [after]);
  expect(unread).toEqual([]);
  return judgements
    .filter(({ rule }) => rule.level === 'burden')
    .map(({ rule, fingerprint }) => `${rule.name} ${fingerprint}`)
    .toSorted();
}

const PLAIN = burdens(
  patchOf(EARLIER, CONDITIONS.slice(0, 2), '5个工作日'),
  patchOf(LATER, CONDITIONS, '10个工作日'),
);

describe('the fingerprint of a change', () => {
  it('has 12 hexadecimal digits, one for each change', () => {
    expect(PLAIN).toHaveLength(5);
    expect(new Set(PLAIN).size).toBe(5);
    for (const one of PLAIN) expect(one).toMatch(/^[a-z-]+ [0-9a-f]{12}$/u);
  });

  it('stays when lists are in another order and values are written in another way', () => {
    const shuffled = <One>(all: readonly One[]) => fc.shuffledSubarray([...all], { minLength: all.length });
    const arranged = (papers: readonly Paper[], conditions: readonly string[], limits: readonly string[]) =>
      fc
        .tuple(
          shuffled(papers),
          fc.array(fc.boolean(), { minLength: papers.length, maxLength: papers.length }),
          shuffled(conditions),
          fc.constantFrom(...limits),
          fc.integer({ min: 20, max: 120 }),
        )
        .map(([some, turns, sentences, limit, width]) => {
          const turned = some.map((paper, index) =>
            turns[index] ? { ...paper, 依据条款: paper.依据条款.toReversed() } : paper,
          );
          return patchOf(turned, sentences, limit, width);
        });
    fc.assert(
      fc.property(
        arranged(EARLIER, CONDITIONS.slice(0, 2), ['5个工作日', '5 个工作日', '５个工作日']),
        arranged(LATER, CONDITIONS, ['10个工作日', ' 10 个工作日 ']),
        (before, after) => {
          expect(burdens(before, after)).toEqual(PLAIN);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('changes with what stood there before, and with what stands there now', () => {
    const limit = (before: string, after: string) =>
      burdens(patchOf(EARLIER, CONDITIONS, before), patchOf(EARLIER, CONDITIONS, after)).join();
    const codes = new Set([
      limit('5个工作日', '10个工作日'),
      limit('4个工作日', '10个工作日'),
      limit('5个工作日', '11个工作日'),
    ]);
    expect(codes.size).toBe(3);
  });

  it('changes with the content of what was added', () => {
    const added = (paper: Paper) =>
      burdens(
        patchOf(EARLIER, CONDITIONS, '5个工作日'),
        patchOf([...EARLIER, paper], CONDITIONS, '5个工作日'),
      ).join();
    expect(added(AUDIT)).not.toBe(added({ ...AUDIT, 原件份数: 2 }));
    expect(added(AUDIT)).not.toBe(added({ ...AUDIT, 材料名称: '审计报告' }));
  });

  it('is another one in another definition', () => {
    const LIMIT = '承诺办结时限: 15个工作日';
    const one = (file: string) =>
      judgeExample([{ file, patch: '承诺办结时限: 6个工作日' }], [{ file, patch: LIMIT }]).judgements.map(
        ({ fingerprint }) => fingerprint,
      );
    expect(one(FILE)).not.toEqual(one('items/shi-ye-deng-ji.yaml'));
  });
});
