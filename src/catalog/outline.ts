import { isBlank, type TextLine } from './text-lines.js';

/** A line of structure: where it begins, and what it says of the lines around it. */
export interface OutlineLine {
  readonly line: TextLine;
  /** Of the first character that is no space. */
  readonly column: number;
  /** Of the key or text, behind the dashes. */
  readonly keyColumn: number;
  readonly isElement: boolean;
  readonly isKey: boolean;
  /** A key or a dash whose value stands in the lines below. */
  readonly isOpen: boolean;
}

const PARTS = /^( *)((?:- +)*)(.*)$/su;
const KEY = /^(?:"[^"]*"|'[^']*'|[^\s"'[{#&*!|>%@`-][^\s:]*) *:(?=\s|$)/u;
const NOTHING = /^(?:#.*)?$/u;

/** One line as part of an outline; `line` must not be blank. */
export function outlineOf(line: TextLine): OutlineLine {
  const [, spaces = '', dashes = '', rest = ''] = PARTS.exec(line.text) ?? [];
  const key = KEY.exec(rest)?.[0];
  const isBare = (dashes !== '' && NOTHING.test(rest)) || rest === '-';
  return {
    line,
    column: spaces.length,
    keyColumn: spaces.length + dashes.length,
    isElement: dashes !== '' || rest === '-',
    isKey: key !== undefined,
    isOpen: isBare || (key !== undefined && NOTHING.test(rest.slice(key.length).trim())),
  };
}

interface Open {
  readonly column: number;
  readonly isList: boolean;
  isPending: boolean;
}

/** How many columns a group stands in from its key: lists may stand under it. */
function isEven(child: number, parent: number, isElement: boolean): boolean {
  return child - parent === 2 || (isElement && child === parent);
}

/**
 * Whether lines fit together as groups and lists.
 * @returns how many groups do not stand two columns in from their key; `undefined` if a line belongs to none
 */
export function unevenness(outline: readonly OutlineLine[]): number | undefined {
  const open: Open[] = [{ column: 0, isList: false, isPending: false }];
  let uneven = 0;
  for (const { column, keyColumn, isElement, isKey, isOpen } of outline) {
    if (!isElement && !isKey) return undefined;
    let top = open.at(-1);
    while (
      top &&
      !top.isPending &&
      (column < top.column || (column === top.column && top.isList !== isElement))
    ) {
      open.pop();
      top = open.at(-1);
    }
    if (!top) return undefined;
    if (top.isPending) {
      if (column < top.column || (column === top.column && !isElement)) return undefined;
      if (!isEven(column, top.column, isElement)) uneven += 1;
      top.isPending = false;
      open.push({ column, isList: isElement, isPending: false });
    } else if (top.column !== column) return undefined;
    if (isElement && isKey) open.push({ column: keyColumn, isList: false, isPending: isOpen });
    else if (isElement && isOpen) open.push({ column, isList: false, isPending: true });
    else if (isOpen) (open.at(-1) ?? top).isPending = true;
  }
  return open.at(-1)?.isPending ? undefined : uneven;
}

/** The lines that make the outline of a text. */
export function outlineLines(lines: readonly TextLine[], texts: ReadonlySet<number>): readonly OutlineLine[] {
  return lines.filter((line) => !texts.has(line.number) && !isBlank(line)).map(outlineOf);
}
