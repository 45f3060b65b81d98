import type { DateText } from '../values/date.js';

/** A number of the monthly report that moves. */
export interface MeasureMove {
  /** Such as 提速比例. */
  readonly name: string;
  /** As shown: `60%`, `没有数据`. */
  readonly before: string;
  readonly after: string;
  /** The target as shown, null where none is set. */
  readonly threshold: string | null;
  /** Does it fall short now, having been met, or the other way round? */
  readonly turn: 'falls-short' | 'is-met-again' | 'worse' | 'better' | 'other';
  /** Names of the definitions behind it, with what is said of them now: `失业登记：提速 50%`. */
  readonly because: readonly string[];
}

/** A page that is another than before. */
export interface PublicationMove {
  /** As `guide/` names it: guide, bundle, list-page … */
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly state: 'changed' | 'added' | 'removed';
  /** Null on the side where there is none. */
  readonly checkCode: { readonly before: string | null; readonly after: string | null };
  /** Is its own definition among the changed ones? If not, `because` says which ones it follows. */
  readonly isOwn: boolean;
  readonly because: readonly string[];
  /** Paths of its pages in `dist`, by channel, such as `website/guides/shi-ye-deng-ji/index.html`. */
  readonly pages: readonly string[];
}

/** What else moves. */
export interface Consequences {
  readonly measures: readonly MeasureMove[];
  readonly publications: readonly PublicationMove[];
  /** The last day on which the changed pages may be published: 20 工作日 from today; null where the calendar lacks a year. */
  readonly publishBy: DateText | null;
  /** Why some of it could not be worked out: sentences for people. */
  readonly gaps: readonly string[];
}
