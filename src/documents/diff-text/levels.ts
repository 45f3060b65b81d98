import { type JudgedChange, LEVEL_NAMES, type Level } from '../../diff/judged-change.js';
import {
  bySubject,
  lacksReason,
  reasonLine,
  reasonState,
  reasonWords,
  type SubjectGroup,
} from '../diff-words.js';
import type { Colours } from '../text-table.js';
import type { Writer } from './writer.js';

/** More changes of wording than these are only counted. */
const WORDINGS_SHOWN = 3;

/** Of a level with more changes than these, only so many definitions are listed, with so many changes each. */
const LISTED_WHOLE = 20;
const DEFINITIONS_LISTED = 20;
const LISTED_OF_EACH = 5;

/** Lines to be copied; whoever has more burdens to explain has them written into a file. */
const LINES_TO_COPY = 20;

/** Where the text behind a code begins. */
const INDENT = 9;

const WHOLE = '用 --format html 看全部';

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
  const number = `编号 ${fingerprint}`;
  return [
    ...(reason === null ? [] : lines(reasonWords(reason), INDENT)),
    ...(lacksReason(change)
      ? lines(`${number}，${reasonState(change)}`, INDENT, colours.red)
      : lines(number, INDENT)),
  ];
}

function changeLines(change: JudgedChange, out: Writer): readonly string[] {
  const { message, code } = change;
  return [...out.lines(`${code} ${message}`, 4, undefined, code.length + 1), ...burdenLines(change, out)];
}

/** Where and how reasons are written, with lines to copy, once for all burdens that lack one. */
function remedyLines(shown: readonly JudgedChange[], { lines, colours }: Writer): readonly string[] {
  const silent = shown.filter(lacksReason);
  if (silent.length === 0) return [];
  const how =
    '怎么补写理由：把下面的行写进提交说明，一处一行，写上理由和依据（法规的哪一条，或者文件和文号）；也可以运行 kuaiban diff --write-reasons，在它写好的文件里填。';
  const more = silent.length - LINES_TO_COPY;
  return [
    ...lines(how, 2, colours.green),
    // In one piece, to be copied.
    ...silent.slice(0, LINES_TO_COPY).map((one) => `    ${reasonLine(one)}`),
    ...(more > 0 ? lines(`另有 ${more} 处，编号在上面`, 4) : []),
    '',
  ];
}

function groupLines(group: SubjectGroup, most: number, out: Writer): readonly string[] {
  const { name, file, comparison, changes } = group;
  // A line that says that one is left out would take the place of that one.
  const shown = changes.length <= most + 1 ? changes : changes.slice(0, most);
  const hidden = changes.length - shown.length;
  return [
    ...out.lines(`${name}（${file}）${comparison === '' ? '' : `，${comparison}`}`, 2),
    ...shown.flatMap((change) => changeLines(change, out)),
    ...(hidden > 0 ? out.lines(`另有 ${hidden} 处，${WHOLE}`, 4) : []),
    '',
  ];
}

/** All of them by definition; `isBrief` where the first ones will do. */
function groupedLines(changes: readonly JudgedChange[], isBrief: boolean, out: Writer): readonly string[] {
  const groups = bySubject(changes);
  if (!isBrief) return groups.flatMap((group) => groupLines(group, Number.POSITIVE_INFINITY, out));
  const hidden = groups.slice(DEFINITIONS_LISTED);
  const count = hidden.flatMap((group) => group.changes).length;
  const files = new Set(hidden.map(({ file }) => file)).size;
  return [
    ...groups.slice(0, DEFINITIONS_LISTED).flatMap((group) => groupLines(group, LISTED_OF_EACH, out)),
    ...(count > 0 ? [...out.lines(`另有 ${files} 个文件的 ${count} 处，${WHOLE}`, 2), ''] : []),
  ];
}

/**
 * The changes of a level by definition.
 * @param room changes to show at most; without it long lists are shortened, except that of the burdens
 */
export function levelLines(
  level: Level,
  all: readonly JudgedChange[],
  room: number | undefined,
  out: Writer,
): readonly string[] {
  const { lines, colours } = out;
  const shown = all.slice(0, room);
  const hidden = all.length - shown.length;
  if (all.length === 0) return [];
  const title = `${LEVEL_NAMES[level]} ${all.length} 处`;
  if (level === 'wording' && all.length > WORDINGS_SHOWN) {
    return [...lines(`${title}，只是字句不同，没有列出；${WHOLE}。`, 0), ''];
  }
  if (shown.length === 0) return [...lines(`${title}，没有显示。`, 0), ''];
  const isBrief = room === undefined && level !== 'burden' && all.length > LISTED_WHOLE;
  const groups = groupedLines(shown, isBrief, out);
  const more = hidden > 0 ? [...lines(`还有 ${hidden} 处${LEVEL_NAMES[level]}没有显示。`, 2), ''] : [];
  const remedy = level === 'burden' ? remedyLines(shown, out) : [];
  return [...lines(title, 0, paintOf(colours, level)), '', ...groups, ...more, ...remedy];
}
