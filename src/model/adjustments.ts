import type { Catalogue } from '../catalog/catalogue.js';
import { addMonths, compareDates, type DateText } from '../values/date.js';
import { changeContext, type DatedChange } from './dated-change.js';
import type { Indices } from './indices.js';
import { itemChanges } from './item-changes.js';
import { lawChanges } from './law-changes.js';
import { listChanges } from './list-changes.js';
import { powerChanges } from './power-changes.js';
import { isLongOverdue, PUBLISH_WITHIN } from './power-events.js';
import type { WorkingDays } from './working-days.js';

/**
 * How far a change has got. `announced`: it lies ahead. `done`: the catalogue has followed, what is published follows with the next
 * build. `due` and `overdue`: something is left to do, before or after the last day. `unknown`: something is left, and the calendar lacks
 * the year of the last day.
 */
export type AdjustmentState = 'overdue' | 'due' | 'unknown' | 'announced' | 'done';

/** The most pressing first. */
export const ADJUSTMENT_STATES = [
  'overdue',
  'due',
  'unknown',
  'announced',
  'done',
] as const satisfies readonly AdjustmentState[];

/** A change with the last day on which it may be published. */
export interface Adjustment extends DatedChange {
  readonly state: AdjustmentState;
  /** 20 工作日 after the change; null where the calendar lacks a year. */
  readonly publishBy: DateText | null;
  /** The year that the calendar lacks, else null. */
  readonly missingYear: number | null;
}

export interface Adjustments {
  /** YYYY-MM-DD, both. */
  readonly today: DateText;
  readonly since: DateText;
  /** By state, the most pressing first; within a state by the last day, what is done or announced by its own day. */
  readonly adjustments: readonly Adjustment[];
}

/** How far back changes that are done are shown unless somebody asks for another day. */
const MONTHS_SHOWN = 12;

function stateOf({ date, tasks }: DatedChange, publishBy: DateText | null, today: DateText): AdjustmentState {
  if (compareDates(date, today) > 0) return 'announced';
  if (tasks.length === 0) return 'done';
  if (publishBy !== null) return compareDates(today, publishBy) > 0 ? 'overdue' : 'due';
  return isLongOverdue(date, today) ? 'overdue' : 'unknown';
}

function adjustmentOf(
  change: DatedChange,
  workingDays: WorkingDays | undefined,
  today: DateText,
): Adjustment {
  const due = workingDays?.add(change.date, PUBLISH_WITHIN);
  const publishBy = due?.ok ? due.value : null;
  const missingYear = due && !due.ok ? due.missingYear : null;
  return { ...change, state: stateOf(change, publishBy, today), publishBy, missingYear };
}

/** What is done comes latest first, everything else earliest first; what has no last day goes by its own. */
function compareAdjustments(a: Adjustment, b: Adjustment): number {
  const rank = ADJUSTMENT_STATES.indexOf(a.state) - ADJUSTMENT_STATES.indexOf(b.state);
  if (rank !== 0) return rank;
  const byDay = compareDates(a.date, b.date);
  if (byDay !== 0) return a.state === 'done' ? -byDay : byDay;
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}

/**
 * What changed or will change, by when it has to be published (信息变更之日起 20 个工作日内：政府信息公开条例第二十六条) and what the
 * catalogue still lacks: changes of powers, items, lists and laws. Pure.
 * @param today YYYY-MM-DD
 * @param asked the day from which changes that are done are shown; a year back where it is `undefined`. What is left to do is always
 *   there.
 */
export function adjustmentsOn(
  catalogue: Catalogue,
  indices: Indices,
  today: DateText,
  asked?: DateText,
): Adjustments {
  const since = asked ?? addMonths(today, -MONTHS_SHOWN);
  const context = changeContext(catalogue, indices, today);
  const changes = [
    ...powerChanges(context),
    ...itemChanges(context),
    ...listChanges(context),
    ...lawChanges(context),
  ];
  const adjustments = changes
    .map((change) => adjustmentOf(change, indices.workingDays, today))
    .filter(({ state, date }) => state !== 'done' || compareDates(date, since) >= 0)
    .toSorted(compareAdjustments);
  return { today, since, adjustments };
}
