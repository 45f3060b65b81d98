import type { DiffReport } from '../../diff/diff-report.js';
import { type JudgedChange, LEVEL_NAMES, LEVELS, type Level } from '../../diff/judged-change.js';
import {
  bySubject,
  lacksReason,
  ofLevel,
  reasonLine,
  reasonState,
  reasonWords,
  sumsOf,
  unreadWords,
  verdictOf,
  versionsOf,
} from '../diff-words.js';
import type { Colours } from '../text-table.js';
import { consequenceLines } from './consequences.js';
import { guideLines } from './guides.js';
import { type Writer, writer } from './writer.js';

/** More changes of wording than these are only counted. */
const WORDINGS_SHOWN = 3;

/** Where the text behind a code begins. */
const INDENT = 9;

export interface DiffTextOptions {
  readonly colors: boolean;
  /** Changes beyond this number are counted but not shown. */
  readonly max?: number;
  /** Columns of the terminal; without it no line is broken. */
  readonly width?: number;
}

const paintOf = (colours: Colours, level: Level) =>
  ({
    burden: (text: string) => colours.bold(colours.red(text)),
    notice: (text: string) => colours.bold(colours.yellow(text)),
    relief: (text: string) => colours.bold(colours.green(text)),
    wording: colours.bold,
  })[level];

function burdenLines(change: JudgedChange, { lines, colours }: Writer): readonly string[] {
  if (change.level !== 'burden') return [];
  const { reason, fingerprint } = change;
  const state = `编号 ${fingerprint}，${reasonState(change)}。`;
  return [
    ...(reason === null ? [] : lines(reasonWords(reason), INDENT)),
    ...(lacksReason(change) ? lines(`${state}补写：`, INDENT, colours.red) : lines(state, INDENT)),
    // In one piece, to be copied.
    ...(lacksReason(change) ? [`${' '.repeat(INDENT)}${reasonLine(change)}`] : []),
  ];
}

function changeLines(change: JudgedChange, out: Writer): readonly string[] {
  const { message, code } = change;
  return [...out.lines(`${code} ${message}`, 4, undefined, code.length + 1), ...burdenLines(change, out)];
}

/** Where and how reasons are written, once for all burdens that lack one. */
function remedyLines(shown: readonly JudgedChange[], { lines, colours }: Writer): readonly string[] {
  if (!shown.some(lacksReason)) return [];
  const how =
    '怎么补写理由：把“变更说明: ……”那一行写进提交说明，或者运行 kuaiban diff --write-reasons，在它写好的文件里填；依据写法规的哪一条，或者文件和文号。';
  return [...lines(how, 2, colours.green), ''];
}

function levelLines(
  level: Level,
  all: readonly JudgedChange[],
  room: number,
  out: Writer,
): readonly string[] {
  const { lines, colours } = out;
  const shown = all.slice(0, room);
  const hidden = all.length - shown.length;
  if (all.length === 0) return [];
  const title = `${LEVEL_NAMES[level]} ${all.length} 处`;
  if (level === 'wording' && all.length > WORDINGS_SHOWN) {
    return [...lines(`${title}，只是字句不同，没有列出；用 --format html 看全部。`, 0), ''];
  }
  if (shown.length === 0) return [...lines(`${title}，没有显示。`, 0), ''];
  const groups = bySubject(shown).flatMap(({ name, file, changes }) => [
    ...lines(`${name}（${file}）`, 2),
    ...changes.flatMap((change) => changeLines(change, out)),
    '',
  ]);
  const more = hidden > 0 ? [...lines(`还有 ${hidden} 处${LEVEL_NAMES[level]}没有显示。`, 2), ''] : [];
  const remedy = level === 'burden' ? remedyLines(shown, out) : [];
  return [...lines(title, 0, paintOf(colours, level)), '', ...groups, ...more, ...remedy];
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

const isNothing = ({ changes, unread, consequences, guides }: DiffReport) =>
  changes.length + unread.length + (guides?.length ?? 0) === 0 &&
  (consequences === null || consequences.measures.length + consequences.publications.length === 0);

/** How two versions differ, for a terminal: the sums, the gravest first, what else moves. */
export function diffText(report: DiffReport, options: DiffTextOptions): string {
  const out = writer(options.colors, options.width);
  if (isNothing(report)) {
    const gaps = report.consequences?.gaps ?? [];
    const sentence = `${versionsOf(report)}：对群众来说没有变化。`;
    return `${[sentence, ...gaps].flatMap((line) => out.lines(line, 0)).join('\n')}\n`;
  }
  let room = options.max ?? Number.POSITIVE_INFINITY;
  const levels = LEVELS.flatMap((level) => {
    const all = ofLevel(report, level);
    const lines = levelLines(level, all, room, out);
    room = Math.max(0, room - all.length);
    return lines;
  });
  const unread = report.unread.flatMap((one) => out.lines(unreadWords(one, report), 2));
  const lines = [
    ...headLines(report, out),
    ...levels,
    ...(unread.length > 0 ? [...out.lines('没有比较的文件', 0, out.colours.bold), '', ...unread, ''] : []),
    ...(report.consequences === null ? [] : consequenceLines(report.consequences, out)),
    ...(report.guides === null ? [] : guideLines(report.guides, out)),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
