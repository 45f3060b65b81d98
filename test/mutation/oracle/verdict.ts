import type { FaultKind, Planted, Target } from '../kinds/kind.js';
import { type Data, lineAt, type Path, readText } from '../reading.js';
import { schemaAt } from '../sample.js';
import { isMap } from './complaint.js';
import type { Inspector, PlacedComplaint } from './inspector.js';

export interface Place {
  readonly file: string;
  readonly line: number;
}

/** What the oracle expects of a fault, before the validator is asked. */
export type Verdict =
  /** Each group is one thing that is wrong, with the places where a finding about it may stand. */
  | { readonly verdict: 'invalid'; readonly why: string; readonly groups: readonly (readonly Place[])[] }
  | { readonly verdict: 'valid'; readonly why: string };

interface Difference {
  readonly path: Path;
  readonly how: 'removed' | 'added' | 'changed' | 'reordered';
}

function sorted(list: readonly Data[]): string {
  return JSON.stringify(list.map((one) => JSON.stringify(one)).sort());
}

function difference(before: Data | undefined, after: Data | undefined, path: Path): Difference | undefined {
  if (JSON.stringify(before) === JSON.stringify(after)) return undefined;
  if (before === undefined) return { path, how: 'added' };
  if (after === undefined) return { path, how: 'removed' };
  if (Array.isArray(before) && Array.isArray(after)) {
    if (sorted(before) === sorted(after)) return { path, how: 'reordered' };
    if (after.length < before.length) return { path, how: 'removed' };
    if (after.length > before.length) return { path, how: 'added' };
    for (const [index, one] of before.entries()) {
      const found = difference(one, after[index], [...path, index]);
      if (found) return found;
    }
  }
  if (isMap(before) && isMap(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      const found = difference(before[key], after[key], [...path, key]);
      if (found) return found;
    }
  }
  return { path, how: 'changed' };
}

/** Why nothing is wrong with the changed data. */
function whyValid(target: Target, after: Data): string {
  const { source } = target;
  const found = difference(source.reading.data, after, []);
  if (!found) return 'reads as before';
  const schema = schemaAt(source.kind, found.path);
  const inList = schema?.type === 'array' || typeof found.path.at(-1) === 'number';
  switch (found.how) {
    case 'reordered':
      return 'the order of the list contradicts nothing';
    case 'removed':
      return inList ? 'the list may be shorter' : 'an optional element left out';
    case 'added':
      return inList ? 'the list may be longer' : 'an optional element added';
    case 'changed':
      if (schema?.enum) return 'another choice that contradicts nothing';
      if (schema?.format) return `another ${schema.format} that contradicts nothing`;
      if (schema?.type === 'integer') return 'another number that contradicts nothing';
      return /(?:编码|代码|标识码|文号|编号)$/u.test(String(found.path.at(-1)))
        ? 'a number of free form'
        : 'free text: no written rule about its words';
  }
}

function contractFirst(
  complaints: readonly PlacedComplaint[],
  mergeAll: boolean,
): readonly (readonly Place[])[] {
  const isKeySlip = ({ why }: PlacedComplaint) => /不认识的键|缺少必填的键/u.test(why);
  const hasBoth = ['不认识的键', '缺少必填的键'].every((words) =>
    complaints.some(({ why }) => why.includes(words)),
  );
  if (mergeAll) return [complaints.flatMap(({ places }) => places)];
  if (!hasBoth) return complaints.map(({ places }) => places);
  // A key under a wrong name is missing under its own: one slip.
  const slips = complaints.filter(isKeySlip).flatMap(({ places }) => places);
  return [slips, ...complaints.filter((one) => !isKeySlip(one)).map(({ places }) => places)];
}

/** Judges a fault. */
export function judge(inspector: Inspector, kind: FaultKind, target: Target, planted: Planted): Verdict {
  const { file, reading } = target.source;
  const touched = planted.touched.map((line) => ({ file, line }));
  const { claim } = planted;
  if (claim?.verdict === 'valid') return claim;
  if (claim) return { verdict: 'invalid', why: claim.why, groups: [touched] };
  const after = readText(planted.text);
  const broken = (why: string): Verdict => ({ verdict: 'invalid', why, groups: [touched] });
  if (after.errors.length > 0) {
    // Of a key written twice either may be named.
    const twice = after.errors.filter(({ message }) => message.includes('unique'));
    touched.push(...twice.map(({ offset }) => ({ file, line: lineAt(planted.text, offset) })));
    return broken('the text is no YAML any more');
  }
  if (after.hasMarks) return broken('anchor, alias or tag');
  const complaints = inspector.complaintsAfter(file, after);
  const isSame = JSON.stringify(after.data) === JSON.stringify(reading.data);
  if (isSame && complaints.length === 0) return { verdict: 'valid', why: whyValid(target, after.data) };
  if (kind.nature === 'writing') {
    const why = complaints[0]?.why ?? 'something else is read than was written';
    // What other files say of it is true of each of them.
    const own = complaints.filter(({ places }) => places.every((place) => place.file === file));
    const others = complaints.filter((one) => !own.includes(one));
    const groups = [own.flatMap(({ places }) => places), ...others.map(({ places }) => places)];
    return { verdict: 'invalid', why, groups: groups.map((places) => [...touched, ...places]) };
  }
  if (complaints.length === 0) return { verdict: 'valid', why: whyValid(target, after.data) };
  const groups = contractFirst(complaints, kind.on === 'line');
  return {
    verdict: 'invalid',
    why: complaints
      .map(({ why }) => why)
      .slice(0, 3)
      .join('；'),
    groups: groups.map((places) => [...touched, ...places]),
  };
}
