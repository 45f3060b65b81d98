import type { CodeDoc, Finding } from '../diagnostic/code-doc.js';
import type { Scope } from './measure.js';

/** A finding of this room: it stands in one file, and comes from them all. */
export interface TargetFinding extends Finding {
  /** Relative to the catalogue. */
  readonly file: string;
}

/** A check of the targets: a pure function of the catalogue and the day. */
export interface TargetRule extends CodeDoc {
  check(scope: Scope): Iterable<TargetFinding>;
}
