import type { Random } from '../random.js';
import { lineAt, type Spot } from '../reading.js';
import type { Sample, SampleFile } from '../sample.js';

export type Role = 'key' | 'scalar' | 'map' | 'seq' | 'line' | 'file';

/** A place in which a fault can be planted: a node of a definition file, or a line of it. */
export interface Target {
  readonly source: SampleFile;
  readonly role: Role;
  /** The node; for a key the node of its value. */
  readonly spot?: Spot;
  /** For a line its number, from 1. */
  readonly line?: number;
}

/** What a kind knows beforehand, where the data alone do not show it. */
export type Claim =
  | { readonly verdict: 'invalid'; readonly why: string; readonly places?: readonly number[] }
  | { readonly verdict: 'valid'; readonly why: string };

/** A file with one fault in it. */
export interface Planted {
  readonly text: string;
  /** Where the file is more than its text in UTF-8. */
  readonly bytes?: Uint8Array;
  /** Lines of the new text that the fault touches. */
  readonly touched: readonly number[];
  readonly claim?: Claim;
}

export interface Aid {
  readonly random: Random;
  readonly sample: Sample;
}

/**
 * A kind of fault. `writing` is a slip of the keyboard: whatever it makes of the data is wrong, unless they are read as
 * before. After a fault of `content` the data are what somebody meant to write: the inspector judges them.
 */
export interface FaultKind {
  readonly name: string;
  readonly on: Role;
  readonly nature: 'writing' | 'content';
  /** `undefined` where the kind does not apply. */
  plant(target: Target, aid: Aid): Planted | undefined;
}

export type NodeTarget = Target & { readonly spot: Spot };

type Plant = (target: NodeTarget, aid: Aid) => Planted | undefined;

function kind(nature: FaultKind['nature'], on: Role, name: string, plant: Plant): FaultKind {
  return {
    name,
    on,
    nature,
    plant: (target, aid) => {
      const planted = plant(target as NodeTarget, aid);
      return planted && (planted.bytes || planted.text !== target.source.text) ? planted : undefined;
    },
  };
}

export const writing = (on: Role, name: string, plant: Plant): FaultKind => kind('writing', on, name, plant);
export const content = (on: Role, name: string, plant: Plant): FaultKind => kind('content', on, name, plant);

function linesBetween(text: string, start: number, end: number): readonly number[] {
  const first = lineAt(text, start);
  const last = lineAt(text, Math.max(start, end));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Puts `replacement` in place of a stretch of the text. */
export function splice(
  text: string,
  start: number,
  end: number,
  replacement: string,
  claim?: Claim,
): Planted {
  const changed = text.slice(0, start) + replacement + text.slice(end);
  return {
    text: changed,
    touched: linesBetween(changed, start, start + replacement.trimEnd().length),
    ...(claim && { claim }),
  };
}

export const invalid = (why: string): Claim => ({ verdict: 'invalid', why });
export const valid = (why: string): Claim => ({ verdict: 'valid', why });

/** Start of the line of an offset. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** After the line feed of the line of an offset. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** Stands nothing but white space before the offset on its line? */
export function isFirstOnLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === '';
}

export function column(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** Removes whole lines; a finding may stand before or after the gap. */
export function cut(text: string, start: number, end: number): Planted {
  const changed = text.slice(0, start) + text.slice(end);
  const line = lineAt(changed, start);
  return { text: changed, touched: line > 1 ? [line - 1, line] : [line] };
}

/** The text of a scalar as a plain or quoted scalar that YAML reads as `value`. */
export function written(spot: Spot, value: string): string {
  if (spot.style === 'single') return `'${value.replaceAll("'", "''")}'`;
  if (spot.style === 'double') return JSON.stringify(value);
  const isPlain =
    value !== '' &&
    value.trim() === value &&
    !/^[-?:,[\]{}#&*!|>'"%@`]/u.test(value) &&
    !/: | #|:$|\n/u.test(value) &&
    !(spot.inFlow && /[,[\]{}]/u.test(value));
  return isPlain ? value : `'${value.replaceAll("'", "''")}'`;
}

/** Gives a scalar another text. */
export function rewrite(target: NodeTarget, value: string | undefined, claim?: Claim): Planted | undefined {
  const { source, spot } = target;
  if (value === undefined || value === spot.text || spot.style === 'literal') return undefined;
  return splice(source.text, spot.start, spot.end, written(spot, value), claim);
}

/** As `rewrite`, but with the characters as typed. */
export function retype(
  { source, spot }: NodeTarget,
  raw: string | undefined,
  claim?: Claim,
): Planted | undefined {
  if (raw === undefined || spot.style === 'literal') return undefined;
  return splice(source.text, spot.start, spot.end, raw, claim);
}

/** Is the node an entry of a list? */
export function isEntry({ path }: Spot): boolean {
  return typeof path.at(-1) === 'number';
}

/** The last key on the way to a node. */
export function keyOf({ path }: Spot): string {
  return String(path.findLast((one) => typeof one === 'string') ?? '');
}
