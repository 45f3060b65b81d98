import { Document, isMap, isScalar, isSeq, parseDocument, type Scalar, type YAMLSeq } from 'yaml';
import type { ChangeEntry } from '../../model/citizen-changes.js';
import { parseDate } from '../../values/date.js';

const KEY = '调整';
const COMMENT_OR_BLANK = /^[ \t]*(?:#.*)?\r?$/u;

/** Lines of an entry as a list element of YAML, the dash at `indent`. */
function elementText(entry: ChangeEntry, indent: string): string {
  const document = new Document([entry]);
  const numbers = document.getIn([0, '改动']);
  if (isSeq(numbers)) numbers.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).replace(/^(?=.)/gmu, indent);
}

/** An existing element: its day, and the offset where one that comes before it is put: above its comments. */
interface Place {
  readonly date: string;
  readonly offset: number;
}

function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** From the line of a dash up over the comments that belong to it. */
function aboveComments(text: string, dashLine: number, floor: number): number {
  let start = dashLine;
  while (start > floor) {
    const previous = lineStart(text, start - 1);
    if (previous < floor || !COMMENT_OR_BLANK.test(text.slice(previous, start - 1))) break;
    start = previous;
  }
  return start;
}

function dateOf(item: unknown): string {
  const date = isMap(item) ? item.get('日期', true) : undefined;
  return parseDate(String((isScalar(date) ? (date as Scalar).value : '') ?? '')) ?? '';
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', Math.max(offset - 1, 0));
  return end === -1 ? text.length : end + 1;
}

function placesOf(
  text: string,
  sequence: YAMLSeq,
): { readonly places: readonly Place[]; readonly end: number } {
  let floor = 0;
  const places = sequence.items.map((item): Place => {
    const [start = 0, valueEnd = 0] = (item as { range?: readonly number[] }).range ?? [];
    const offset = aboveComments(text, lineStart(text, start), floor);
    floor = endOfLine(text, valueEnd);
    return { date: dateOf(item), offset };
  });
  return { places, end: floor };
}

function sequenceIn(text: string): { readonly document: Document.Parsed; readonly sequence: YAMLSeq } {
  const document = parseDocument(text);
  const sequence = document.get(KEY);
  if (!isSeq(sequence)) throw new Error('not validated: no list of changes');
  return { document, sequence };
}

/** Written in brackets it has no lines of its own: then the whole file is written anew, comments and order stay. */
function intoFlow(text: string, entries: readonly ChangeEntry[]): string {
  const { document, sequence } = sequenceIn(text);
  for (const entry of entries) sequence.add(document.createNode(entry));
  return document.toString({ lineWidth: 0 });
}

/**
 * A file of `changes/` with more entries, each behind those of its day and earlier; every line that was there stays as it is.
 * @param text a sound file; `null` for a new one
 * @param entries all of the month of the file
 */
export function withEntries(text: string | null, entries: readonly ChangeEntry[]): string {
  const added = entries.toSorted((a, b) => (a.日期 < b.日期 ? -1 : a.日期 > b.日期 ? 1 : 0));
  if (text === null) return `${KEY}:\n${added.map((entry) => elementText(entry, '  ')).join('')}`;
  const { sequence } = sequenceIn(text);
  if (sequence.flow === true) return intoFlow(text, added);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const { places, end } = placesOf(text, sequence);
  const [first = 0] = (sequence as { range?: readonly number[] }).range ?? [];
  const indent = text.slice(lineStart(text, first), first);
  const pieces = new Map<number, string>();
  for (const entry of added) {
    const offset = places.find(({ date }) => date > entry.日期)?.offset ?? end;
    pieces.set(offset, `${pieces.get(offset) ?? ''}${elementText(entry, indent)}`);
  }
  const whole = text.endsWith('\n') ? text : `${text}${newline}`;
  let result = '';
  let from = 0;
  for (const [offset, piece] of [...pieces].toSorted(([a], [b]) => a - b)) {
    const at = offset === text.length ? whole.length : offset;
    result += whole.slice(from, at) + piece.replaceAll('\n', newline);
    from = at;
  }
  return result + whole.slice(from);
}
