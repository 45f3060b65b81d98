import type { DiffReport } from '../../diff/diff-report.js';
import { LEVELS } from '../../diff/judged-change.js';
import { ofLevel, sumsOf, unreadWords, verdictOf, versionsOf } from '../diff-words.js';
import { consequenceLines } from './consequences.js';
import { guideLines } from './guides.js';
import { levelLines } from './levels.js';
import { type Writer, writer } from './writer.js';

export interface DiffTextOptions {
  readonly colors: boolean;
  /** Changes beyond this number are counted but not shown. Without it long lists are shortened, except that of the burdens. */
  readonly max?: number;
  /** Columns of the terminal; without it no line is broken. */
  readonly width?: number;
}

function headLines(report: DiffReport, { lines, colours }: Writer): readonly string[] {
  const { isMergeable, text } = verdictOf(report);
  const verdict = isMergeable ? `可以合并：${text}。` : `先不要合并：${text}。`;
  return [
    ...lines(`${versionsOf(report)}：${sumsOf(report).join(' · ')}`, 0, colours.bold),
    ...lines(verdict, 0, isMergeable ? colours.green : colours.red),
    '',
  ];
}

const isNothing = ({ changes, hidden, unread, consequences, guides }: DiffReport) =>
  changes.length + hidden + unread.length + (guides?.length ?? 0) === 0 &&
  (consequences === null || consequences.measures.length + consequences.publications.length === 0);

/** How two versions differ, for a terminal: the sums, the gravest first, what else moves. */
export function diffText(report: DiffReport, options: DiffTextOptions): string {
  const out = writer(options.colors, options.width);
  if (isNothing(report)) {
    const gaps = report.consequences?.gaps ?? [];
    const sentence = `${versionsOf(report)}：对群众来说没有变化。`;
    return `${[sentence, ...gaps].flatMap((line) => out.lines(line, 0)).join('\n')}\n`;
  }
  let room = options.max;
  const levels = LEVELS.flatMap((level) => {
    const all = ofLevel(report, level);
    const lines = levelLines(level, all, room, out);
    if (room !== undefined) room = Math.max(0, room - all.length);
    return lines;
  });
  const unread = report.unread.flatMap((one) => out.lines(unreadWords(one, report), 2));
  const lines = [
    ...headLines(report, out),
    ...levels,
    ...(unread.length > 0 ? [...out.lines('没有比较的文件', 0, out.colours.bold), '', ...unread, ''] : []),
    ...(report.consequences === null ? [] : consequenceLines(report.consequences, report.changes, out)),
    ...(report.guides === null ? [] : guideLines(report.guides, out)),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
