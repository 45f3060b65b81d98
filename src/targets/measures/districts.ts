import type { Catalogue } from '../../catalog/catalogue.js';
import { type Hall, placesOf } from '../../model/item-places.js';
import { isOffered } from '../../model/member-states.js';
import { countedBundle, countedItem, type MeasureDefinition, type Scope, type Tally } from '../measure.js';
import type { CountedDefinition } from '../target-report.js';

/** A hall of the city stands in a district, and is not the district's. */
function isOfDistrict({ 层级 }: Hall): boolean {
  return 层级 === '区县级' || 层级 === '镇街级';
}

/** The 行政区 that have halls of their own, sorted. */
export function districtsOf({ definitions }: Catalogue): readonly string[] {
  const halls = [...definitions.place.values()].filter(isOfDistrict);
  return [...new Set(halls.map(({ 行政区 }) => 行政区))].sort();
}

function itemsOfHalls(district: string, { catalogue, items }: Scope): Tally {
  const counted: CountedDefinition[] = [];
  const missing: CountedDefinition[] = [];
  for (const [id, item] of items) {
    const halls = placesOf(id, item, catalogue).flatMap(({ hall }) => (isOfDistrict(hall) ? [hall] : []));
    const here = halls.filter(({ 行政区 }) => 行政区 === district).map(({ 名称 }) => 名称);
    if (here.length > 0) counted.push(countedItem(id, item, here.join('、')));
    else if (halls.length > 0) missing.push(countedItem(id, item, `${district}的大厅都不办`));
  }
  return { counted, missing, exceptions: [] };
}

function bundlesOfHalls(district: string, { catalogue, bundles, today }: Scope): Tally {
  const counted: CountedDefinition[] = [];
  const missing: CountedDefinition[] = [];
  for (const [id, bundle] of bundles) {
    if (!isOffered(bundle, catalogue, today)) continue;
    const here = bundle.受理入口.窗口.flatMap(({ 地点, 窗口 }) => {
      const hall = catalogue.definitions.place.get(地点);
      return hall?.行政区 === district && isOfDistrict(hall) ? [`${hall.名称} ${窗口.join('、')}`] : [];
    });
    const note = here.length > 0 ? here.join('；') : `${district}没有受理窗口`;
    (here.length > 0 ? counted : missing).push(countedBundle(id, bundle, note));
  }
  return { counted, missing, exceptions: [] };
}

/** What a 行政区 is measured by. */
export function districtMeasures(district: string): readonly MeasureDefinition[] {
  return [
    {
      key: 'hall-coverage',
      name: '大厅可办率',
      kind: 'share',
      unit: '项',
      source: '实施办法三（三）',
      nothing: '没有事项',
      rule: () =>
        `区县和镇街的大厅办理的在用事项里，在${district}的大厅能办的占多少；只有市级大厅办理的事项不算在内。`,
      tally: (scope) => itemsOfHalls(district, scope),
    },
    {
      key: 'bundle-intake',
      name: '一件事受理覆盖率',
      kind: 'share',
      unit: '件',
      source: '实施办法二（一）3；三（三）',
      nothing: '没有一件事',
      rule: () =>
        `现在能办的“打包一件事”里，在${district}的区县大厅或者镇街大厅有受理窗口的占多少；市级大厅不算。`,
      tally: (scope) => bundlesOfHalls(district, scope),
    },
  ];
}
