import type { Scope } from './measure.js';

/** Not one unit of the bureau, but many together, or another authority. */
const NO_OWN_UNIT = /^(?:各|有关|相关)|(?:局|厅|部|部门|政府|委员会|公司|银行|单位)$/u;

/**
 * The units of the bureau that have something to answer for, sorted: 责任处室 of items in force and of bundles, and units that
 * lead a task of the plan. Several units together (各处室) and other authorities (市医保局) are none.
 */
export function departmentNames({ catalogue, items, bundles }: Scope): readonly string[] {
  const responsible = [...items.values(), ...bundles.values()].map(({ 责任处室 }) => 责任处室);
  const leading = (catalogue.plan?.任务 ?? []).flatMap(({ 牵头单位 }) => 牵头单位);
  return [...new Set([...responsible, ...leading.filter((name) => !NO_OWN_UNIT.test(name))])].sort();
}
