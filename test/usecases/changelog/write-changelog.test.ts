import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { decodeFile } from '../../../src/catalog/decode.js';
import type { MessageArgs } from '../../../src/diagnostic/diagnostic.js';
import type { Change } from '../../../src/diff/change.js';
import type { JudgedChange, Level } from '../../../src/diff/judged-change.js';
import { CHANGE_RULES } from '../../../src/diff/rules/registry.js';
import type { ChangeEntry } from '../../../src/model/citizen-changes.js';
import type { TagReport } from '../../../src/usecases/changelog/citizen-entries.js';
import { EDITORS_ADVICE } from '../../../src/usecases/changelog/citizen-words.js';
import { type ChangesFile, planChangelog } from '../../../src/usecases/changelog/write-changelog.js';
import { CHECKER } from '../../support/check-town.js';

const UNEMPLOYMENT = { kind: 'item', id: 'shi-ye-deng-ji', name: '失业登记' } as const;
const LIMIT = '承诺办结时限由 1 个工作日缩短到 30 分钟';

interface Planted extends Partial<Omit<JudgedChange, 'change'>> {
  readonly subject?: { readonly kind: Change['subject']['kind']; readonly id: string; readonly name: string };
  readonly field?: string;
}

function judged({ subject = UNEMPLOYMENT, field = '承诺办结时限', ...more }: Planted = {}): JudgedChange {
  const change: Change = {
    kind: 'value-changed',
    subject: { ...subject, file: `items/${subject.id}.yaml` },
    field,
    path: [field],
    place: [field],
    before: null,
    after: null,
  };
  const rule = { code: 'D101', rule: 'limit-shorter', level: 'relief', severity: 'info' } as const;
  return {
    ...rule,
    message: LIMIT,
    against: null,
    fingerprint: '3f9a1c02b7de',
    change,
    reason: null,
    ...more,
  };
}

function tagged(tag: string, date: string, ...changes: readonly JudgedChange[]): TagReport {
  const side = { label: tag, commit: null };
  const nothing = { hidden: 0, unread: [], consequences: null, guides: null };
  return { tag, date, report: { base: side, head: side, today: '2026-11-01', changes, ...nothing } };
}

function fileOf(file: string, text: string): ChangesFile {
  return { file, text, entries: (parse(text) as { 调整: readonly ChangeEntry[] }).调整 };
}

const TAGS = new Set(['v1', 'v2', 'v3', 'v4']);
const plan = (reports: readonly TagReport[], existing: readonly ChangesFile[] = []) =>
  planChangelog(reports, existing, TAGS);

/** The files as they are after the plan was carried out. */
function after(reports: readonly TagReport[], existing: readonly ChangesFile[] = []): readonly ChangesFile[] {
  const files = new Map(existing.map((one) => [one.file, one]));
  for (const { file, text } of plan(reports, existing).files) files.set(file, fileOf(file, text));
  return [...files.values()];
}

const V2 = tagged('v2', '2026-10-12', judged());

describe('what a tag brought', () => {
  it('becomes a file of its month', () => {
    const { files, known } = plan([V2]);
    expect(known).toBe(0);
    expect(files.map(({ file, was, text }) => ({ file, was, text }))).toEqual([
      {
        file: 'changes/2026-10.yaml',
        was: null,
        text: `调整:
  - 日期: 2026-10-12
    版本: v2
    类别: 减轻
    种类: 政务服务事项
    标识: shi-ye-deng-ji
    名称: 失业登记
    内容: 承诺办结时限由 1 个工作日缩短到 30 分钟。
    改动: [3f9a1c02b7de]
`,
      },
    ]);
  });

  it('tells of a burden why, and on what it rests', () => {
    const reason = {
      reason: '条例要求核实住址。',
      basis: ['《社会保险法》第五十条', '《就业促进法》第三十五条'],
      recordedIn: '提交 1a2b3c4d',
      flaw: '',
    };
    const { files } = plan([tagged('v2', '2026-10-12', judged({ level: 'burden', reason }))]);
    expect(files[0]?.added[0]).toMatchObject({
      类别: '加重',
      理由: '条例要求核实住址。',
      依据: '《社会保险法》第五十条；《就业促进法》第三十五条',
    });
  });

  it.each([
    ['wording', {}, 0],
    ['notice', {}, 1],
    ['notice', { subject: { kind: 'catalog', id: 'catalog', name: '目录说明' }, field: '咨询电话' }, 1],
    ['notice', { subject: { kind: 'catalog', id: 'catalog', name: '目录说明' }, field: '目标.提速比例' }, 0],
    ['notice', { subject: { kind: 'power', id: 'jiu-ye-fu-wu', name: '就业服务' }, field: '状态' }, 1],
    ['relief', { subject: { kind: 'power', id: 'jiu-ye-fu-wu', name: '就业服务' }, field: '责任处室' }, 0],
    ['notice', { subject: { kind: 'law', id: 'she-hui-bao-xian-fa', name: '社会保险法' }, field: '状态' }, 1],
    ['relief', { subject: { kind: 'plan', id: 'plan', name: '任务分工' } }, 0],
  ] as const)('as %s of %j gives %i entries', (level: Level, planted, count) => {
    const { files } = plan([tagged('v2', '2026-10-12', judged({ level, ...planted }))]);
    expect(files.flatMap(({ added }) => added)).toHaveLength(count);
  });

  it.each([
    ['limit-longer', '承诺办结时限由 10 日延长到 12 日（多 20%）', '承诺办结时限由 10 日延长到 12 日。'],
    [
      'limit-longer',
      '承诺办结时限由 30 分钟延长到 1 日（是原来的 16 倍）',
      '承诺办结时限由 30 分钟延长到 1 日。',
    ],
    ['hours-shifted', '办公时间由“甲”改为“乙”，照旧时间来，门可能关着', '办公时间由“甲”改为“乙”。'],
    [
      'page-address-changed',
      '文件名由 jia 改为 yi，页面的网址跟着变，旧网址和旧二维码会打不开',
      '页面的网址换了，旧网址和旧二维码会打不开。',
    ],
    ['address-changed', '地址由“甲”改为“乙”，到旧地址会白跑', '地址由“甲”改为“乙”，到旧地址会白跑。'],
    [
      'fee-raised',
      '收费标准由“补贴（多 20%）的一半”改为“全部”',
      '收费标准由“补贴（多 20%）的一半”改为“全部”。',
    ],
  ])('leaves out advice to editors and arithmetic: %s %s', (rule, message, said) => {
    const { files } = plan([tagged('v2', '2026-10-12', judged({ rule, message, level: 'notice' }))]);
    expect(files[0]?.added[0]?.内容).toBe(said);
  });

  it('knows the advice that the rules give', () => {
    const sides: MessageArgs = { 何处: '某处', 原来: '甲', 现在: '乙' };
    const argsOf = (谁: string): MessageArgs =>
      new Proxy<MessageArgs>({ ...sides, 谁 }, { get: (given, key) => given[String(key)] ?? [] });
    const messages = CHANGE_RULES.flatMap(({ level, message }) =>
      level === 'notice' ? ['大厅', '这一项'].map((谁) => message(argsOf(谁))) : [],
    );
    const unused = EDITORS_ADVICE.filter((words) => !messages.some((one) => one.endsWith(`”，${words}`)));
    expect(unused).toEqual([]);
  });

  it('is told once where it reads alike', () => {
    const twin = judged({ fingerprint: 'a1b2c3d4e5f6' });
    const { files } = plan([tagged('v2', '2026-10-12', judged(), twin)]);
    expect(files[0]?.added.map(({ 改动 }) => 改动)).toEqual([['3f9a1c02b7de', 'a1b2c3d4e5f6']]);
  });

  it('is history, also where a later tag took it back and a third brought it again', () => {
    const back = judged({ level: 'burden', message: '时限又长了', fingerprint: 'ffffffffffff' });
    const reports = [V2, tagged('v3', '2026-10-20', back), tagged('v4', '2026-11-01', judged())];
    const files = after(reports);
    expect(files.flatMap(({ entries }) => entries.map(({ 版本 }) => 版本))).toEqual(['v2', 'v3', 'v4']);
    expect(plan(reports, files)).toEqual({ files: [], known: 3 });
    expect(plan(reports.slice(2), files.slice(0, 1)).files).toHaveLength(1);
  });
});

const EDITED = `# 十月
调整: # 一件一条
    # 大厅
    - 日期: 2026年10月9日
      类别: 须知
      种类: 办事大厅
      标识: shi-zheng-wu-da-ting
      名称: 示例市政务服务大厅
      内容: "周六也办公。" # 手写的

    # 失业登记：改过字句
    - 日期: 2026-10-20
      类别: 减轻
      种类: 政务服务事项
      标识: shi-ye-deng-ji
      名称: 失业登记
      内容: 半小时就能办好。
      改动: [ 3f9a1c02b7de ]
# 完
`;

describe('a file that is there', () => {
  const existing = [fileOf('changes/2026-10.yaml', EDITED)];
  const other = judged({ fingerprint: 'a1b2c3d4e5f6', message: '少交一份照片' });

  it('keeps every line; what is new stands by its day', () => {
    const reports = [
      tagged('v2', '2026-10-12', other),
      tagged('v3', '2026-10-31', judged({ fingerprint: 'bbbbbbbbbbbb', message: '不用再来窗口' })),
    ];
    const [written] = plan(reports, existing).files;
    const lines = written?.text.split('\n') ?? [];
    let at = -1;
    for (const line of EDITED.split('\n')) {
      at = lines.indexOf(line, at + 1);
      expect(at, line).toBeGreaterThan(-1);
    }
    expect(
      (parse(written?.text ?? '') as { 调整: readonly ChangeEntry[] }).调整.map(({ 日期 }) => 日期),
    ).toEqual(['2026年10月9日', '2026-10-12', '2026-10-20', '2026-10-31']);
    expect(written?.text).toMatch(/改动: \[a1b2c3d4e5f6\]\n\n? {4}# 失业登记：改过字句\n/u);
  });

  it('is left alone where its words were edited and the number stayed', () => {
    expect(plan([V2], existing)).toEqual({ files: [], known: 1 });
  });

  it.each([
    ['with Windows line ends', EDITED.replaceAll('\n', '\r\n')],
    ['without an end of line', EDITED.trimEnd()],
    ['with dashes at the margin', EDITED.replace(/^ {4}/gmu, '')],
    ['in brackets', '{ 调整: [{ 日期: 2026-10-09, 类别: 须知, 内容: 周六也办公。 }] }\n'],
  ])('%s takes another entry', (_, text) => {
    const [written] = plan([tagged('v2', '2026-10-12', other)], [fileOf('changes/2026-10.yaml', text)]).files;
    const entries = (parse(written?.text ?? '') as { 调整: readonly ChangeEntry[] }).调整;
    expect(entries.map(({ 改动 }) => 改动?.[0])).toContain('a1b2c3d4e5f6');
    expect(entries.length).toBe(fileOf('', text).entries.length + 1);
    expect(written?.text.includes('\r')).toBe(text.includes('\r'));
  });
});

it('whatever the words are, the file is sound, tells them, and a second run adds nothing', () => {
  const words = fc.oneof(
    fc.string({ minLength: 2, maxLength: 40, unit: 'binary' }),
    fc.string({ minLength: 480, maxLength: 620 }),
  );
  const number = fc.stringMatching(/^[0-9a-f]{12}$/u);
  const change = fc
    .record({ message: words, fingerprint: number, level: fc.constantFrom('relief', 'notice', 'burden') })
    .map((planted) => judged({ ...planted, level: planted.level as Level }));
  const report = fc
    .record({ tag: fc.constantFrom('v2', 'v3', '1.10'), day: fc.integer({ min: 10, max: 28 }), change })
    .map(({ tag, day, change: one }) => tagged(tag, `2026-10-${day}`, one));
  fc.assert(
    fc.property(fc.array(report, { minLength: 1, maxLength: 4 }), (reports) => {
      const files = after(reports, [fileOf('changes/2026-10.yaml', EDITED)]);
      for (const { file, text } of files) {
        const content = { ok: true, bytes: new TextEncoder().encode(text) } as const;
        expect(decodeFile(file, content, CHECKER).diagnostics).toEqual([]);
      }
      expect(plan(reports, files).files).toEqual([]);
    }),
    { numRuns: 100, endOnFailure: true },
  );
});
