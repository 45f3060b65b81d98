import { KIND_LABELS, type Kind } from '../../catalog/kinds.js';
import type { Change } from '../../diff/change.js';
import type { DiffReport } from '../../diff/diff-report.js';
import type { JudgedChange, Level } from '../../diff/judged-change.js';
import { type Burden, CHANGED_KINDS, type ChangeEntry } from '../../model/citizen-changes.js';
import type { DateText } from '../../values/date.js';
import { grouped } from '../../values/grouped.js';
import { collapseWhitespace } from '../../values/text.js';
import { citizenWords } from './citizen-words.js';

/** How a tag differs from the one before it. */
export interface TagReport {
  readonly tag: string;
  /** The day that its changes are dated with. */
  readonly date: DateText;
  readonly report: DiffReport;
}

// schema/change.schema.json
const MAX_WORDS = 500;
const MAX_NAME = 200;

const BURDENS = { burden: '加重', notice: '须知', relief: '减轻', wording: null } as const satisfies Record<
  Level,
  Burden | null
>;

/** Of the settings, what citizens see: who publishes, and how to reach them. */
const SEEN_SETTINGS = ['机构名称', '网站.名称', '网站.域名', '公众号.名称', '咨询电话', '评价地址'];
/** Of powers and laws, whether they hold at all; how citizens are served is said at the items. */
const STANDING = ['状态', '权力名称', '名称'];

function isAmong(change: Change, fields: readonly string[]): boolean {
  return 'field' in change && fields.includes(change.field);
}

/** Is it something that citizens want to be told? */
function isForCitizens(change: Change): boolean {
  const kind: Kind = change.subject.kind;
  switch (kind) {
    case 'item':
    case 'bundle':
    case 'list':
    case 'place':
      return true;
    case 'catalog':
      return isAmong(change, SEEN_SETTINGS);
    case 'power':
      return !('field' in change) || isAmong(change, STANDING);
    case 'law':
      return isAmong(change, STANDING);
    case 'reason':
    case 'change':
    case 'plan':
    case 'calendar':
    case 'materials':
      return false;
  }
}

function clipped(text: string, limit: number): string {
  const plain = collapseWhitespace(text.replace(/\p{Cc}/gu, ' '));
  return plain.length <= limit ? plain : `${[...plain.slice(0, limit - 2)].slice(0, -1).join('')}…`;
}

function sentence(text: string): string {
  const plain = clipped(text, MAX_WORDS - 1) || '内容有调整';
  return /[。！？…]$/u.test(plain) ? plain : `${plain}。`;
}

const isChangedKind = (label: string): label is ChangeEntry['种类'] => Object.hasOwn(CHANGED_KINDS, label);

function reasonOf({ reason, level }: JudgedChange): Partial<ChangeEntry> {
  if (level !== 'burden' || reason === null) return {};
  const basis = clipped(reason.basis.join('；'), MAX_WORDS);
  const why = clipped(reason.reason, MAX_WORDS);
  return { ...(why.length > 1 && { 理由: why }), ...(basis.length > 1 && { 依据: basis }) };
}

function entryOf({ tag, date }: TagReport, judged: JudgedChange): ChangeEntry | undefined {
  const { level, change, fingerprint } = judged;
  const burden = BURDENS[level];
  const { kind, id, name } = change.subject;
  const label = KIND_LABELS[kind];
  if (burden === null || !isForCitizens(change) || !isChangedKind(label)) return undefined;
  return {
    日期: date,
    版本: clipped(tag, MAX_NAME),
    类别: burden,
    种类: label,
    标识: clipped(id, MAX_NAME),
    名称: clipped(name, MAX_NAME) || id,
    内容: sentence(citizenWords(judged)),
    ...reasonOf(judged),
    改动: [fingerprint],
  };
}

/** What tells apart entries of a month for those who read it. */
export function saidOf({ 日期, 种类, 标识, 内容 }: ChangeEntry): string {
  return [日期, 种类, 标识, 内容].join('\n');
}

/** Changes that read alike are told once, with the numbers of them all. */
function joined(entries: readonly ChangeEntry[]): readonly ChangeEntry[] {
  return [...grouped(entries, saidOf).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const numbers = [first, ...others].flatMap((one) => one.改动 ?? []);
    return { ...first, 改动: [...new Set(numbers)] };
  });
}

/** What citizens are told of one tag, in the order of the report. */
export function citizenEntries(tagged: TagReport): readonly ChangeEntry[] {
  return joined(tagged.report.changes.flatMap((judged) => entryOf(tagged, judged) ?? []));
}
