import type { DecodedFile } from '../../catalog/decode.js';
import { type Grams, gramsOf, likeness } from '../facts/likeness.js';
import { subjectOf } from '../facts/subject.js';
import { familyOf, namesOf } from './marks.js';
import { tracesOf } from './traces.js';

/** A definition that one of the versions lacks, as kinship is looked for. */
export class Matter {
  readonly file: DecodedFile;
  readonly family: ReadonlySet<string>;
  /** Every name that it goes by. */
  readonly names: ReadonlySet<string>;
  #name: Grams | undefined;
  #traces: ReadonlySet<number> | undefined;

  constructor(file: DecodedFile) {
    this.file = file;
    this.family = new Set(familyOf(file));
    this.names = new Set(namesOf(file));
  }

  // Both are worked out when they are asked for: most definitions are told by their codes.
  get name(): Grams {
    this.#name ??= gramsOf(subjectOf(this.file).name);
    return this.#name;
  }

  get traces(): ReadonlySet<number> {
    this.#traces ??= tracesOf(this.file);
    return this.#traces;
  }
}

/** How an earlier and a later definition are akin. */
export interface Kinship {
  readonly before: Matter;
  readonly after: Matter;
  /** Share of the traces of each that the other one has. */
  readonly ofBefore: number;
  readonly ofAfter: number;
  /** Share that both have of all, from 0 to 1. */
  readonly content: number;
  readonly name: number;
  readonly isFamily: boolean;
  /** Do both go by one name, be it an alias? */
  readonly isNamed: boolean;
  /** By which kin are ranked. */
  readonly score: number;
}

function sharedBy(left: ReadonlySet<number>, right: ReadonlySet<number>): number {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  let shared = 0;
  for (const trace of small) if (large.has(trace)) shared += 1;
  return shared;
}

export function kinshipOf(before: Matter, after: Matter): Kinship {
  const shared = sharedBy(before.traces, after.traces);
  const content = (2 * shared) / Math.max(1, before.traces.size + after.traces.size);
  const name = likeness(before.name, after.name);
  return {
    before,
    after,
    ofBefore: shared / Math.max(1, before.traces.size),
    ofAfter: shared / Math.max(1, after.traces.size),
    content,
    name,
    isFamily: [...before.family].some((code) => after.family.has(code)),
    isNamed: [...before.names].some((one) => after.names.has(one)),
    score: 0.7 * content + 0.3 * name,
  };
}

/** Share of what `part` and `whole` have in common that `other` lacks: what a matter did not keep when a part left it. */
export function lostTo(part: Matter, whole: Matter, other: Matter): number {
  const common = [...part.traces].filter((trace) => whole.traces.has(trace));
  const lost = common.filter((trace) => !other.traces.has(trace)).length;
  return lost / Math.max(1, common.length);
}

/**
 * The sample bureau has 861 pairs of different items. The most alike (two pension claims) share 0.47 of the shorter one and 0.41 of both, half
 * of all pairs less than 0.09. So what shares more than half comes from the same matter; items of one code of the national catalogue, or under
 * one name, need less proof: an editor who puts two matters together keeps the old names as aliases, for people to find it.
 */
const LIVES_ON = 0.55;
const LIVES_ON_IN_FAMILY = 0.3;
const LIVES_ON_BY_NAME = 0.15;
const SAME_CONTENT = 0.55;
/** A copy with another name; nothing but its number is looked for. */
const NEARLY_ALL = 0.8;
const SAME_NAME = 0.8;
const CONTENT_OF_SAME_NAME = 0.4;

/** Does a matter that covers `share` of itself with another come from it? */
export function livesOn(share: number, { isFamily, isNamed }: Kinship): boolean {
  if (isNamed) return share >= LIVES_ON_BY_NAME;
  return share >= (isFamily ? LIVES_ON_IN_FAMILY : LIVES_ON);
}

export function isNearlyAll(kinship: Kinship): boolean {
  return kinship.content >= NEARLY_ALL && isSameMatter(kinship);
}

/**
 * Are both the same definition under another id? Powers of a bureau read alike word for word but for what they are about (养老保险待遇给付,
 * 工伤保险待遇给付: 0.93), and a new law that takes over much of an old one is another law: neither is told by its content.
 */
export function isSameMatter({ before, content, name }: Kinship): boolean {
  const { kind } = before.file;
  if (kind === 'power' || kind === 'law') return false;
  return content >= SAME_CONTENT || (name >= SAME_NAME && content >= CONTENT_OF_SAME_NAME);
}
