import type { Catalogue } from '../catalog/catalogue.js';
import { bureauScope, departmentScope, type Scope } from './measure.js';
import { districtMeasures } from './measures/districts.js';
import { ITEM_MEASURES, MEASURES } from './measures/registry.js';
import { reckon } from './reckon.js';
import type { MeasureGroup, PoorRating, TargetReport } from './target-report.js';
import { planTasks } from './tasks.js';

function departmentsOf(scope: Scope): readonly MeasureGroup[] {
  const names = [...new Set([...scope.items.values()].map(({ 责任处室 }) => 责任处室))].sort();
  return names.map((name) => {
    const own = departmentScope(scope, name);
    return { name, measures: ITEM_MEASURES.map((definition) => reckon(definition, own)) };
  });
}

function districtsOf(scope: Scope): readonly MeasureGroup[] {
  const halls = [...scope.catalogue.definitions.place.values()];
  const names = [...new Set(halls.map(({ 行政区 }) => 行政区))].sort();
  return names.map((name) => ({
    name,
    measures: districtMeasures(name).map((definition) => reckon(definition, scope)),
  }));
}

/**
 * How far the targets are: each number with what is behind it, by 责任处室 and by 行政区, and the tasks of the plan.
 * Thresholds come from catalog.yaml (目标), else from the notice. Pure.
 * @param today YYYY-MM-DD
 * @param ratings the 实名差评 of the case data; without it the call-back rate has no data
 */
export function targetReport(
  catalogue: Catalogue,
  today: string,
  ratings?: readonly PoorRating[],
): TargetReport {
  const scope = bureauScope(catalogue, today, ratings);
  return {
    bureau: catalogue.settings?.机构名称 ?? '',
    today,
    measures: MEASURES.map((definition) => reckon(definition, scope)),
    departments: departmentsOf(scope),
    districts: districtsOf(scope),
    tasks: planTasks(catalogue.plan, today),
  };
}
