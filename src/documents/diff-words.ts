import { kindOfFile } from '../catalog/kinds.js';
import type { DiffReport, Unread } from '../diff/diff-report.js';
import {
  comparisonWords,
  type JudgedChange,
  LEVEL_NAMES,
  LEVELS,
  type RecordedReason,
} from '../diff/judged-change.js';
import { grouped } from '../values/grouped.js';
import { shortened } from './shortened.js';

/** Characters of the name of a version that a line shows. */
const LABEL_SHOWN = 60;

/** `main → 工作目录`. */
export function versionsOf({ base, head }: DiffReport): string {
  const [from, to] = [base, head].map(({ label }) => shortened(label, LABEL_SHOWN));
  return `${from} → ${to}`;
}

export const ofLevel = ({ changes }: Pick<DiffReport, 'changes'>, level: JudgedChange['level']) =>
  changes.filter((change) => change.level === level);

/** `加重 2 · 须知 3 · 减轻 1 · 文字 5`, in the order of the levels. */
export function sumsOf(report: Pick<DiffReport, 'changes'>): readonly string[] {
  return LEVELS.map((level) => `${LEVEL_NAMES[level]} ${ofLevel(report, level).length}`);
}

/** Is it a burden that nobody gave a reason for, or only one that does not do? */
export function lacksReason({ level, reason }: JudgedChange): boolean {
  return level === 'burden' && (reason === null || reason.flaw !== '');
}

/** What is still missing of the reason of a burden, and what is there. */
export function reasonState({ reason }: Pick<JudgedChange, 'reason'>): string {
  if (reason === null) return '没有说明理由';
  if (reason.flaw !== '') return `写了说明，可是${reason.flaw}`;
  return '说明了理由和依据';
}

/** `理由：…（依据：…；记在 reasons/2026-11.yaml）`. */
export function reasonWords({ reason, basis, recordedIn }: RecordedReason): string {
  const cited = basis.length === 0 ? '' : `依据：${basis.join('、')}；`;
  return `理由：${reason.replace(/[。.\s]+$/u, '')}（${cited}记在${/^\p{ASCII}/u.test(recordedIn) ? ' ' : ''}${recordedIn}）`;
}

/** The line of a commit message that gives the reason of a burden. */
export function reasonLine({ fingerprint }: Pick<JudgedChange, 'fingerprint'>): string {
  return `变更说明: ${fingerprint} 理由（依据：…）`;
}

/** May the change be merged, as the gate sees it, and why not. */
export function verdictOf(report: Pick<DiffReport, 'changes' | 'unread' | 'hidden'>): {
  readonly isMergeable: boolean;
  readonly text: string;
} {
  const barred = report.changes.filter(({ severity }) => severity === 'error');
  const burdens = barred.filter(({ level }) => level === 'burden');
  const silent = burdens.filter(({ reason }) => reason === null).length;
  const baseless = burdens.filter((one) => one.reason !== null && lacksReason(one)).length;
  const unfinished = report.unread.filter(isReasonFile).length;
  const compared = report.unread.filter((one) => !isReasonFile(one));
  const unread = compared.filter(({ side }) => side === 'head').length;
  const others = barred.length - silent - baseless;
  const causes = [
    ...(silent > 0 ? [`有 ${silent} 处加重没有说明理由`] : []),
    ...(baseless > 0 ? [`有 ${baseless} 处加重的说明不能用`] : []),
    ...(others > 0 ? [`有 ${others} 处改动，目录的“校验”设置不放行`] : []),
    ...(unread > 0 ? [`有 ${unread} 个文件读不懂，没有比较`] : []),
    ...(unfinished > 0 ? [`有 ${unfinished} 个变更说明没有填完，或者有错误`] : []),
  ];
  // What only the earlier version spoils must not bar the way: the later one mends it.
  const mended = compared.length - unread;
  const left = [
    ...(mended > 0 ? [`有 ${mended} 个文件的旧版本读不懂，没有比较，请人对照着看`] : []),
    ...(report.hidden > 0 ? [`另有 ${report.hidden} 处改动，目录的“校验”设置关掉了，没有列出`] : []),
  ];
  if (causes.length > 0) return { isMergeable: false, text: [...causes, ...left].join('；') };
  const all = ofLevel(report, 'burden');
  const passed = all.filter(lacksReason).length;
  const words = [
    all.length === 0 ? '没有加重' : '',
    all.length > passed ? `${all.length - passed} 处加重说明了理由和依据` : '',
    passed > 0 ? `${passed} 处加重没有说明理由和依据，目录的“校验”设置放行` : '',
    ...left,
  ];
  return { isMergeable: true, text: words.filter((one) => one !== '').join('；') };
}

/** The changes of one definition, under the name that it bears; those against another one than itself apart. */
export interface SubjectGroup {
  readonly name: string;
  readonly file: string;
  /** `和原来的“高校毕业生档案接收”比` where it is a part of that or was merged from it, else empty. */
  readonly comparison: string;
  readonly changes: readonly JudgedChange[];
}

export function bySubject(changes: readonly JudgedChange[]): readonly SubjectGroup[] {
  const groups = grouped(changes, ({ change: { subject }, against }) => `${subject.file}\n${against?.file}`);
  return [...groups.values()].flatMap((own): readonly SubjectGroup[] => {
    const [first] = own;
    if (first === undefined) return [];
    const { name, file } = first.change.subject;
    return [{ name, file, comparison: comparisonWords(first), changes: own }];
  });
}

const isReasonFile = ({ file }: Unread): boolean => kindOfFile(file)?.kind === 'reason';

/** A file that was not compared: which, and in which version it cannot be read. */
export function unreadWords(unread: Unread, { base, head }: DiffReport): string {
  const { file, side } = unread;
  if (isReasonFile(unread)) return `${file}：变更说明没有填完，或者有错误；运行 kuaiban validate 看是哪里`;
  const { label } = side === 'base' ? base : head;
  return `${file}：“${shortened(label, LABEL_SHOWN)}”里的这个文件读不懂，没有比较`;
}
