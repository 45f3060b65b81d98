import type { Catalogue } from '../catalog/catalogue.js';
import { departmentNames } from './departments.js';
import { bureauScope, departmentScope, type Scope } from './measure.js';
import { districtMeasures, districtsOf } from './measures/districts.js';
import { departmentMeasures, MEASURES } from './measures/registry.js';
import { reckon } from './reckon.js';
import type { MeasureGroup, PlanTask, PoorRating, TargetReport } from './target-report.js';
import { planTasks } from './tasks.js';
import { leftOutItems, unreadFiles } from './uncounted.js';

function departmentGroups(scope: Scope, tasks: readonly PlanTask[]): readonly MeasureGroup[] {
  return departmentNames(scope).map((name) => {
    const own = departmentScope(scope, name);
    return {
      name,
      measures: departmentMeasures(own).map((definition) => reckon(definition, own)),
      tasks: tasks.filter(({ leads }) => leads.includes(name)),
    };
  });
}

function districtGroups(scope: Scope): readonly MeasureGroup[] {
  return districtsOf(scope.catalogue).map((name) => ({
    name,
    measures: districtMeasures(name).map((definition) => reckon(definition, scope)),
    tasks: [],
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
  const tasks = planTasks(catalogue.plan, today);
  return {
    bureau: catalogue.settings?.机构名称 ?? '',
    today,
    measures: MEASURES.map((definition) => reckon(definition, scope)),
    departments: departmentGroups(scope, tasks),
    districts: districtGroups(scope),
    tasks,
    unread: unreadFiles(catalogue),
    leftOut: leftOutItems(scope),
  };
}
