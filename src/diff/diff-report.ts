import type { DateText } from '../values/date.js';
import type { Consequences } from './consequences.js';
import type { JudgedChange } from './judged-change.js';
import type { GuideChange } from './published.js';

/** One side of a comparison, as the user named it. */
export interface VersionName {
  /** Such as `main`, `工作目录`, `./旧目录`. */
  readonly label: string;
  /** Whole name of the commit, null of a folder. */
  readonly commit: string | null;
}

/** A file that could not be compared: one of its versions is no sound definition. */
export interface Unread {
  readonly file: string;
  readonly side: 'base' | 'head';
}

/** How two versions of a catalogue differ, and what that means: plain data, all that outputs know. */
export interface DiffReport {
  readonly base: VersionName;
  readonly head: VersionName;
  readonly today: DateText;
  /** Gravest level first; then by kind and name of the definition, within it in the order of its schema. */
  readonly changes: readonly JudgedChange[];
  /** Changes that are left out because the 校验 of the earlier version turns their rule off. */
  readonly hidden: number;
  readonly unread: readonly Unread[];
  /** Null where they were not asked for. */
  readonly consequences: Consequences | null;
  readonly guides: readonly GuideChange[] | null;
}
