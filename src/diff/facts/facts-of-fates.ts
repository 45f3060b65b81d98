import type { DecodedFile } from '../../catalog/decode.js';
import type { Compared, InnerChange, Subject } from '../change.js';
import type { Kept } from '../identity/fates.js';
import type { Merger, Renamed, Split } from '../identity/matters.js';
import { factsOfPair } from './facts-of-pair.js';
import type { Sides } from './sides.js';
import { subjectOf } from './subject.js';

/** Facts with the file that they stand under in the result. */
export interface Filed {
  readonly file: string;
  readonly facts: readonly Compared[];
}

export function removedFacts(before: DecodedFile): Filed {
  const change = { kind: 'definition-removed', subject: subjectOf(before) } as const;
  return { file: before.file, facts: [{ change, before: before.definition, after: null, against: null }] };
}

export function addedFacts(after: DecodedFile): Filed {
  const change = { kind: 'definition-added', subject: subjectOf(after) } as const;
  return { file: after.file, facts: [{ change, before: null, after: after.definition, against: null }] };
}

export function renamedFacts({ before, after }: Renamed, sides: Sides): Filed {
  const change = {
    kind: 'definition-renamed',
    subject: subjectOf(after),
    earlier: subjectOf(before),
  } as const;
  const told = { change, before: before.definition, after: after.definition, against: null };
  return { file: after.file, facts: [told, ...factsOfPair(before, after, null, sides)] };
}

/** @param isTold was it split or merged? Then that it is cancelled is said by that */
export function keptFacts({ before, after }: Kept, isTold: boolean, sides: Sides): Filed {
  const facts = factsOfPair(before, after, null, sides);
  return {
    file: after.file,
    facts: isTold ? facts.filter(({ change }) => change.field !== '事项状态') : facts,
  };
}

function isGone(change: InnerChange): boolean {
  return change.kind === 'element-removed' || (change.kind === 'value-changed' && change.after === null);
}

/** Does a part lack what stood at `path` of the whole, by itself or with what it stood in? */
function lacks(facts: readonly Compared<InnerChange>[], path: InnerChange['path']): boolean {
  return facts.some(({ change }) => isGone(change) && change.path.every((key, depth) => key === path[depth]));
}

/** Keys by which one item is told from another: that a part or a whole bears others goes without saying. */
const OWN_MARKS: ReadonlySet<string> = new Set([
  '事项名称',
  '公众号标题',
  '别名',
  '拼音',
  '基本编码',
  '实施编码',
  '业务办理项编码',
  '地方编码',
]);

function factsAgainst(before: DecodedFile, after: DecodedFile, against: Subject, sides: Sides) {
  return factsOfPair(before, after, against, sides).filter(({ change }) => !OWN_MARKS.has(change.field));
}

/** What one part lacks another one has, unless all of them lack it. */
export function splitFacts({ whole, parts }: Split, sides: Sides): Filed {
  const change = { kind: 'item-split', subject: subjectOf(whole), into: parts.map(subjectOf) } as const;
  const definitions = parts.map(({ definition }) => definition);
  const ofParts = parts.map((part) => factsAgainst(whole, part, change.subject, sides));
  const inner = ofParts.flatMap((facts) =>
    facts.filter((fact) => !isGone(fact.change) || ofParts.every((part) => lacks(part, fact.change.path))),
  );
  return {
    file: whole.file,
    facts: [{ change, before: whole.definition, after: definitions, against: null }, ...inner],
  };
}

/** Each source is compared with the whole result. */
export function mergedFacts({ sources, result }: Merger, sides: Sides): Filed {
  const change = { kind: 'items-merged', subject: subjectOf(result), from: sources.map(subjectOf) } as const;
  const definitions = sources.map(({ definition }) => definition);
  const inner = sources.flatMap((source) => factsAgainst(source, result, subjectOf(source), sides));
  return {
    file: result.file,
    facts: [{ change, before: definitions, after: result.definition, against: null }, ...inner],
  };
}
