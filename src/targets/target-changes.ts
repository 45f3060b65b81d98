import type { Catalogue } from '../catalog/catalogue.js';
import { compareTargets, type TargetChanges } from './compare-targets.js';
import { bureauScope, type Scope } from './measure.js';
import { MEASURES } from './measures/registry.js';
import { reckon, type Sums, sumsOf } from './reckon.js';
import type { MeasureKey, TargetReport } from './target-report.js';
import { planTasks } from './tasks.js';
import { leftOutItems, unreadFiles } from './uncounted.js';

/** Which items and bundles may count otherwise in one version than in the other. */
export interface Touched {
  readonly items: (id: string) => boolean;
  readonly bundles: (id: string) => boolean;
}

const EVERYTHING: Touched = { items: () => true, bundles: () => true };

/** The definitions of a scope that are asked for. */
function part(scope: Scope, { items, bundles }: Touched): Scope {
  return {
    ...scope,
    items: new Map([...scope.items].filter(([id]) => items(id))),
    bundles: new Map([...scope.bundles].filter(([id]) => bundles(id))),
  };
}

type SumsByKey = ReadonlyMap<MeasureKey, Sums>;

/** The bureau's numbers; behind them stands only what is touched. */
function reportOf(scope: Scope, touched: Touched, others: SumsByKey): TargetReport {
  const { catalogue, today } = scope;
  const own = part(scope, touched);
  return {
    bureau: catalogue.settings?.机构名称 ?? '',
    today,
    measures: MEASURES.map((measure) => reckon(measure, own, others.get(measure.key))),
    departments: [],
    districts: [],
    tasks: planTasks(catalogue.plan, today),
    unread: unreadFiles(catalogue),
    leftOut: leftOutItems(scope).filter(({ id }) => touched.items(id)),
  };
}

/** What is not touched, of the measures in which the touched ones come to something else: counting the others would be idle. */
function othersIn(was: Scope, is: Scope, touched: Touched): SumsByKey {
  const [before, after] = [part(was, touched), part(is, touched)];
  const rest = part(is, { items: (id) => !touched.items(id), bundles: (id) => !touched.bundles(id) });
  const moved = MEASURES.filter(
    (measure) => JSON.stringify(sumsOf(measure, before)) !== JSON.stringify(sumsOf(measure, after)),
  );
  return new Map(moved.map((measure) => [measure.key, sumsOf(measure, rest)]));
}

/**
 * What became of the bureau's numbers from one version to another on one day, without 处室 and 行政区: as `compareTargets` of two
 * whole reports says it, but for measures that stand where they stood, which are left out. Costs little where little is touched.
 * @param touched at least all that may count otherwise; everything where the settings are not the same
 */
export function targetChanges(
  before: Catalogue,
  after: Catalogue,
  today: string,
  touched: Touched | 'everything',
): TargetChanges {
  const [was, is] = [bureauScope(before, today, undefined), bureauScope(after, today, undefined)];
  if (touched === 'everything') {
    const nothing: SumsByKey = new Map();
    return compareTargets(reportOf(was, EVERYTHING, nothing), reportOf(is, EVERYTHING, nothing));
  }
  const others = othersIn(was, is, touched);
  const changes = compareTargets(reportOf(was, touched, others), reportOf(is, touched, others));
  return { ...changes, measures: changes.measures.filter(({ key }) => others.has(key)) };
}
