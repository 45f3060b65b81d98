import type { Catalogue, LegalBasis, Power, ServiceItem } from '../catalog/catalogue.js';
import { normaliseText } from '../values/text.js';

/** What an item says otherwise than its power. */
export interface Difference {
  readonly key: '事项类型' | '行使层级' | '实施主体';
  readonly powerKey: '权力类型' | '行使层级' | '行使主体';
  readonly here: string;
  readonly there: string;
}

/** Exercised on application: these need a guide. Penalties, coercion, levies and inspections do not. */
const ON_APPLICATION = new Set<Power['权力类型']>([
  '行政许可',
  '行政给付',
  '行政确认',
  '行政奖励',
  '行政裁决',
  '其他行政权力',
]);

/** Is the power one of the six types that are exercised on application? 公共服务, the “+1”, may have items or not. */
export function isOnApplication({ 权力类型 }: Power): boolean {
  return ON_APPLICATION.has(权力类型);
}

/** Someone else may act for the body that holds the power. */
function isEntrusted({ 权力来源, 实施主体性质 }: ServiceItem): boolean {
  return 权力来源 === '上级委托' || 权力来源 === '同级委托' || 实施主体性质 === '受委托组织';
}

/** In which of type, level and body an item differs from a power; who acts for another body may be another. */
export function differencesFrom(item: ServiceItem, power: Power): readonly Difference[] {
  const found: Difference[] = [];
  const { 事项类型, 行使层级, 实施主体 } = item;
  if (事项类型 !== power.权力类型) {
    found.push({ key: '事项类型', powerKey: '权力类型', here: 事项类型, there: power.权力类型 });
  }
  if (!power.行使层级.includes(行使层级) && !power.行使层级.includes('分级管理')) {
    found.push({ key: '行使层级', powerKey: '行使层级', here: 行使层级, there: power.行使层级.join('、') });
  }
  if (normaliseText(实施主体) !== normaliseText(power.行使主体) && !isEntrusted(item)) {
    found.push({ key: '实施主体', powerKey: '行使主体', here: 实施主体, there: power.行使主体 });
  }
  return found;
}

/** Do an item and a power cite one law in common? */
export function sharesBasis(item: ServiceItem, power: Power): boolean {
  return power.实施依据.some(({ 法规 }) => item.设定依据.some((basis) => basis.法规 === 法规));
}

/** Is the law of a basis defined, with all the articles that are cited? */
export function isKnownBasis({ 法规, 条款 }: LegalBasis, laws: Catalogue['definitions']['law']): boolean {
  const law = laws.get(法规);
  return law !== undefined && 条款.every((article) => law.条款.some(({ 条 }) => 条 === article));
}

/**
 * Was the item probably to name the power? It fits in type, level, body and basis, and names no power, one that does not exist or
 * one that it does not fit. Each of these is a finding of its own.
 */
export function isMeantFor(power: Power, item: ServiceItem, { definitions }: Catalogue): boolean {
  if (item.事项状态 !== '在用' || !fits(item, power)) return false;
  return !(item.关联权力 ?? []).some((id) => {
    const named = definitions.power.get(id);
    return named !== undefined && fits(item, named);
  });
}

function fits(item: ServiceItem, power: Power): boolean {
  return sharesBasis(item, power) && differencesFrom(item, power).length === 0;
}
