import type { ServiceItem } from '../../catalog/catalogue.js';
import type { Compared, InnerChange, Value } from '../change.js';
import { valueAt } from './field-key.js';

export type Material = ServiceItem['申请材料'][number];

const NEED = { 非必要: 0, 容缺后补: 1, 必要: 2 } as const satisfies Record<Material['必要性'], number>;

/** Does the citizen have to come up with it? What data sharing or an electronic licence fetches costs no one a step. */
export function isHandedIn({ 来源渠道 }: Pick<Material, '来源渠道'>): boolean {
  return 来源渠道 !== '数据共享' && 来源渠道 !== '电子证照';
}

/** How firmly a material is demanded: 0 only in some cases, 1 it may follow later, 2 at once. */
export function firmness({ 必要性 }: Pick<Material, '必要性'>): 0 | 1 | 2 {
  return NEED[必要性];
}

function rawOf(value: Value | null): unknown {
  return value?.type === 'count' ? value.count : value?.text;
}

/** A material as it was but for its name, by what the change says of it. */
function beforeChange(material: Material, change: InnerChange): Material | undefined {
  if (change.kind !== 'value-changed') return undefined;
  return { ...material, [change.path.at(-1) ?? '']: rawOf(change.before) };
}

/**
 * The material that a change within 申请材料 lies in, on both sides. The other side is found by its name; of one that was renamed as well
 * the earlier side is the later one with this value alone put back.
 */
export function materialOf(
  { before, after }: Compared,
  change: InnerChange,
): { readonly before: Material | undefined; readonly after: Material | undefined } {
  const isEarlier = change.kind === 'element-removed';
  const own = valueAt(isEarlier ? before : after, change.path.slice(0, 2)) as Material | undefined;
  const others = valueAt(isEarlier ? after : before, ['申请材料']) as readonly Material[] | undefined;
  const other = others?.find(({ 材料名称 }) => 材料名称 === own?.材料名称);
  if (isEarlier) return { before: own, after: other };
  return { before: other ?? (own && beforeChange(own, change)), after: own };
}

/** Copies for people: `原件 1 份、复印件 2 份`; empty where none is demanded. */
export function copiesText({ 原件份数, 复印件份数 }: Pick<Material, '原件份数' | '复印件份数'>): string {
  const parts = [
    ['原件', 原件份数],
    ['复印件', 复印件份数],
  ] as const;
  return parts.flatMap(([name, count]) => (count > 0 ? [`${name} ${count} 份`] : [])).join('、');
}
