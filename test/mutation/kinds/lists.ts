import { lineAt, type Spot } from '../reading.js';
import { schemaAt } from '../sample.js';
import {
  column,
  content,
  cut,
  type FaultKind,
  isEntry,
  isFirstOnLine,
  lineEnd,
  lineStart,
  type NodeTarget,
  type Planted,
  splice,
  writing,
} from './kind.js';

/** Start of the dash of a block list's entry. */
function dashOf(text: string, entry: Spot): number | undefined {
  const dash = text.lastIndexOf('-', entry.start - 1);
  return dash >= 0 && isFirstOnLine(text, dash) && /^-[ \t]*$/u.test(text.slice(dash, entry.start))
    ? dash
    : undefined;
}

interface Entry {
  readonly text: string;
  readonly dash: number;
  readonly start: number;
  readonly end: number;
  readonly lines: string;
}

function blockEntry({ source, spot }: NodeTarget): Entry | undefined {
  if (!isEntry(spot) || spot.parent?.style !== 'block') return undefined;
  const { text } = source;
  const dash = dashOf(text, spot);
  if (dash === undefined) return undefined;
  const start = lineStart(text, dash);
  const end = lineEnd(text, spot.end - 1);
  return { text, dash, start, end, lines: text.slice(start, end) };
}

function deleteEntry(target: NodeTarget): Planted | undefined {
  const { source, spot } = target;
  if (!isEntry(spot)) return undefined;
  const entry = blockEntry(target);
  if (entry) return cut(entry.text, entry.start, entry.end);
  const siblings = spot.parent?.children ?? [];
  const at = siblings.indexOf(spot);
  const [next, before] = [siblings[at + 1], siblings[at - 1]];
  if (next) return splice(source.text, spot.start, next.start, '');
  return splice(source.text, before ? before.end : spot.start, spot.end, '');
}

function repeatEntry(target: NodeTarget): Planted | undefined {
  const { source, spot } = target;
  if (!isEntry(spot)) return undefined;
  const entry = blockEntry(target);
  const planted = entry
    ? splice(entry.text, entry.end, entry.end, entry.lines)
    : splice(source.text, spot.end, spot.end, `, ${source.text.slice(spot.start, spot.end)}`);
  return { ...planted, touched: [lineAt(source.text, spot.start), ...planted.touched] };
}

function swapEntries(target: NodeTarget): Planted | undefined {
  const siblings = target.spot.parent?.children ?? [];
  const next = siblings[siblings.indexOf(target.spot) + 1];
  const first = blockEntry(target);
  const second = next && blockEntry({ ...target, spot: next });
  if (!first || !second) return undefined;
  const middle = first.text.slice(first.end, second.start);
  return splice(first.text, first.start, second.end, second.lines + middle + first.lines);
}

/** Appends an entry to a block list. */
export function append(target: NodeTarget, lines: readonly string[]): Planted | undefined {
  const last = target.spot.children.at(-1);
  const entry = last && blockEntry({ ...target, spot: last });
  if (!entry) return undefined;
  const indent = ' '.repeat(column(entry.text, entry.dash));
  return splice(entry.text, entry.end, entry.end, lines.map((line) => `${indent}${line}\n`).join(''));
}

const rawOf = ({ source, spot }: NodeTarget) => source.text.slice(spot.start, spot.end);

function retypeComma(target: NodeTarget, mark: string | undefined): Planted | undefined {
  if (target.spot.style !== 'flow' || mark === undefined || !rawOf(target).includes(', ')) return undefined;
  return splice(target.source.text, target.spot.start, target.spot.end, rawOf(target).replace(', ', mark));
}

export const LIST_KINDS: readonly FaultKind[] = [
  ...(['scalar', 'map'] as const).flatMap((on) => [
    content(on, 'entry deleted', deleteEntry),
    content(on, 'entry repeated', repeatEntry),
    content(on, 'entry exchanged with the next', swapEntries),
    writing(on, 'dash without space', (target) => {
      const entry = blockEntry(target);
      return entry && splice(entry.text, entry.dash, target.spot.start, '-');
    }),
    writing(on, 'dash full-width', (target, { random }) => {
      const entry = blockEntry(target);
      return (
        entry && splice(entry.text, entry.dash, entry.dash + 1, random.pick(['－', '—', '–', '·']) ?? '－')
      );
    }),
    writing(on, 'dash forgotten', (target) => {
      const entry = blockEntry(target);
      return entry && splice(entry.text, entry.dash, entry.dash + 1, ' ');
    }),
  ]),
  content('seq', 'list made a text', (target) => {
    const texts = target.spot.children.map(({ text }) => text);
    if (target.spot.style !== 'flow' || texts.length === 0 || texts.includes(undefined)) return undefined;
    return splice(target.source.text, target.spot.start, target.spot.end, texts.join('、'));
  }),
  content('seq', 'list emptied', (target) =>
    target.spot.style === 'flow' && target.spot.children.length > 0
      ? splice(target.source.text, target.spot.start, target.spot.end, '[]')
      : undefined,
  ),
  writing('seq', 'comma full-width in brackets', (target, { random }) =>
    retypeComma(target, random.pick(['，', '； '])),
  ),
  // The mark of enumeration may well belong to a text.
  content('seq', 'comma of enumeration in brackets', (target) => retypeComma(target, '、')),
  writing('seq', 'bracket not closed', (target) =>
    target.spot.style === 'flow'
      ? splice(target.source.text, target.spot.start, target.spot.end, rawOf(target).slice(0, -1))
      : undefined,
  ),
  writing('seq', 'bracket not opened', (target) =>
    target.spot.style === 'flow'
      ? splice(target.source.text, target.spot.start, target.spot.end, rawOf(target).slice(1))
      : undefined,
  ),
  writing('seq', 'brackets full-width', (target, { random }) => {
    if (target.spot.style !== 'flow') return undefined;
    const [open, close] = random.pick(['［］', '【】', '（）']) ?? '［］';
    return splice(
      target.source.text,
      target.spot.start,
      target.spot.end,
      `${open}${rawOf(target).slice(1, -1)}${close}`,
    );
  }),
  content('map', 'map made a text', (target) =>
    target.spot.key && target.spot.style === 'block'
      ? splice(target.source.text, target.spot.key.end, target.spot.end, ': 见附件')
      : undefined,
  ),
  content('map', 'map made a list', (target) => {
    const { source, spot } = target;
    if (!spot.key || spot.style !== 'block' || schemaAt(source.kind, spot.path)?.type !== 'object')
      return undefined;
    const start = lineStart(source.text, spot.start);
    const lines = source.text.slice(start, spot.end).split('\n');
    const indent = column(source.text, spot.start);
    const listed = lines.map((line, at) =>
      at === 0 ? `${' '.repeat(indent)}- ${line.trimStart()}` : `  ${line}`,
    );
    return splice(source.text, start, spot.end, listed.join('\n'));
  }),
];
