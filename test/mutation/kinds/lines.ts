import { lineAt } from '../reading.js';
import {
  content,
  cut,
  type FaultKind,
  invalid,
  isFirstOnLine,
  type Planted,
  splice,
  type Target,
  writing,
} from './kind.js';

interface Line {
  readonly text: string;
  readonly number: number;
  readonly start: number;
  /** Before the line feed. */
  readonly end: number;
  readonly words: string;
  readonly indent: number;
}

function lineOf({ source, line = 1 }: Target): Line {
  const { text } = source;
  let start = 0;
  for (let number = 1; number < line; number += 1) start = text.indexOf('\n', start) + 1;
  const feed = text.indexOf('\n', start);
  const end = feed < 0 ? text.length : feed;
  const words = text.slice(start, end);
  return { text, number: line, start, end, words, indent: words.length - words.trimStart().length };
}

const isComment = ({ words }: Line) => /^\s*(?:#|$)/u.test(words);

/** Changes the white space before a line that says something. */
function reindent(target: Target, change: (indent: number) => string | undefined): Planted | undefined {
  const line = lineOf(target);
  const indent = isComment(line) ? undefined : change(line.indent);
  return indent === undefined ? undefined : splice(line.text, line.start, line.start + line.indent, indent);
}

const CONFLICT = ['<<<<<<< HEAD\n', '=======\n', '>>>>>>> feature/geng-xin\n'];

export const LINE_KINDS: readonly FaultKind[] = [
  writing('line', 'indented with a tab', (target) =>
    reindent(target, (indent) => (indent > 0 ? '\t'.repeat(Math.ceil(indent / 4)) : undefined)),
  ),
  writing('line', 'indented with ideographic spaces', (target) =>
    reindent(target, (indent) => (indent > 0 ? '\u3000'.repeat(Math.ceil(indent / 2)) : undefined)),
  ),
  writing('line', 'indented with no-break spaces', (target) =>
    reindent(target, (indent) => (indent > 0 ? '\u00a0'.repeat(indent) : undefined)),
  ),
  writing('line', 'indented one more', (target) => reindent(target, (indent) => ' '.repeat(indent + 1))),
  writing('line', 'indented one less', (target) =>
    reindent(target, (indent) => (indent > 0 ? ' '.repeat(indent - 1) : undefined)),
  ),
  writing('line', 'indented two more', (target) => reindent(target, (indent) => ' '.repeat(indent + 2))),
  writing('line', 'indented two less', (target) =>
    reindent(target, (indent) => (indent > 1 ? ' '.repeat(indent - 2) : undefined)),
  ),
  content('line', 'comment joined with the next line', (target) => {
    const line = lineOf(target);
    if (!isComment(line) || line.words.trim() === '') return undefined;
    const next = /^\n[ \t]*/u.exec(line.text.slice(line.end))?.[0];
    if (next === undefined || line.end + next.length >= line.text.length) return undefined;
    // What the comment swallows shows on the line that is orphaned by it.
    const planted = splice(line.text, line.end, line.end + next.length, ' ');
    return { ...planted, touched: [line.number, line.number + 1] };
  }),
  writing('line', 'joined with the next line', (target) => {
    const line = lineOf(target);
    if (isComment(line)) return undefined;
    const next = /^\n[ \t]*/u.exec(line.text.slice(line.end))?.[0];
    if (next === undefined || line.end + next.length >= line.text.length) return undefined;
    return splice(line.text, line.end, line.end + next.length, ' ');
  }),
  writing('line', 'broken in two', (target, { random }) => {
    const line = lineOf(target);
    const width = line.words.length - line.indent;
    const at = line.start + line.indent + 1 + random.below(width - 1);
    if (width < 4 || isComment(line)) return undefined;
    const planted = splice(line.text, at, at, `\n${' '.repeat(line.indent)}`);
    return { ...planted, touched: [line.number, line.number + 1] };
  }),
  content('line', 'line written twice', (target) => {
    const line = lineOf(target);
    const planted = splice(line.text, line.end, line.end, `\n${line.words}`);
    return { ...planted, touched: [line.number, line.number + 1] };
  }),
  content('line', 'line deleted', (target) => {
    const line = lineOf(target);
    return cut(line.text, line.start, Math.min(line.end + 1, line.text.length));
  }),
  content('line', 'line made a comment', (target) => {
    const line = lineOf(target);
    if (isComment(line)) return undefined;
    return { ...splice(line.text, line.start, line.start, '# '), touched: [line.number, line.number + 1] };
  }),
  writing('line', 'merge conflict left', (target, { random }) => {
    const line = lineOf(target);
    const mark = random.pick(CONFLICT) ?? '';
    const other = line.words.replace(/\S(?=\S*$)/u, '改');
    const text =
      random.below(2) === 0 ? mark : `${CONFLICT[0]}${line.words}\n${CONFLICT[1]}${other}\n${CONFLICT[2]}`;
    return splice(
      line.text,
      line.start,
      text === mark ? line.start : line.end + 1,
      text,
      invalid('合并冲突'),
    );
  }),
  writing('line', 'stray text on a line', (target, { random }) => {
    const line = lineOf(target);
    const words = random.pick(['（以下为新增）', '修改：张三', '第1页', '——————', '此处待核']) ?? '';
    return splice(line.text, line.start, line.start, `${words}\n`);
  }),
  content('line', 'spaces at the end of a line', (target) => {
    const line = lineOf(target);
    return splice(line.text, line.end, line.end, '  ');
  }),
  writing('line', 'document mark in the middle', (target, { random }) => {
    const line = lineOf(target);
    return line.number < 3
      ? undefined
      : splice(line.text, line.start, line.start, `${random.pick(['---', '...'])}\n`);
  }),
  content('line', 'note behind a value', (target) => {
    const line = lineOf(target);
    const isValue =
      /^\s*[^\s#:]+: [^"'[|>\s]/u.test(line.words) && isFirstOnLine(line.text, line.start + line.indent);
    return isValue ? splice(line.text, line.end, line.end, ' # 已核对') : undefined;
  }),
  content('line', 'file cut off here', (target, { random }) => {
    const line = lineOf(target);
    const at = line.start + random.below(line.words.length + 1);
    const text = line.text.slice(0, at);
    const last = lineAt(text, text.trimEnd().length);
    return { text, touched: [last, last + 1] };
  }),
];
