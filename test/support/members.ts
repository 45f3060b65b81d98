import type { Catalogue, Material, ServiceItem } from '../../src/catalog/catalogue.js';
import type { BundleMember } from '../../src/model/merged-bundle.js';
import { parseLimit } from '../../src/values/limit.js';

/** A document that nobody supplies: one original, always asked for, unless `changes` say another. */
export function materialOf(name: string, changes: Partial<Material> = {}): Material {
  return {
    材料名称: name,
    材料类型: '其他',
    材料形式: '纸质或电子',
    必要性: '必要',
    来源渠道: '申请人自备',
    原件份数: 1,
    复印件份数: 0,
    ...changes,
  };
}

export interface MemberFacts {
  /** The item's id; a matter of another department without one. */
  readonly id?: string;
  readonly isRequired?: boolean;
  /** Of a serial member. */
  readonly step?: number;
  readonly limit?: string;
  readonly materials?: readonly (string | Material)[];
  /** `由本局转交` of a matter of another department. */
  readonly handedOn?: readonly string[];
}

/** Members of a bundle of the town; their items are copies of `base` with the facts of each. */
export function membersOf(base: ServiceItem, ...all: readonly MemberFacts[]): readonly BundleMember[] {
  return all.map(({ id, isRequired = true, step, limit, materials = [], handedOn }, index) => {
    const named = materials.map((one) => (typeof one === 'string' ? materialOf(one) : one));
    const name = id ?? `外部事项${index + 1}`;
    return {
      index,
      name,
      source:
        id === undefined
          ? {
              kind: 'foreign' as const,
              matter: {
                部门: '示例市医疗保障局',
                事项名称: name,
                材料: named.map(({ 材料名称 }) => 材料名称),
                ...(handedOn && { 由本局转交: [...handedOn] }),
              },
            }
          : { kind: 'item' as const, id, item: { ...base, 事项名称: name, 申请材料: named } },
      isRequired,
      condition: isRequired ? undefined : '需要的',
      mode: step === undefined ? ('并联' as const) : ('串联' as const),
      step,
      limit: limit === undefined ? undefined : parseLimit(limit),
    };
  });
}

/** An item of a catalogue that the test knows to be there. */
export function itemOf({ definitions }: Catalogue, id: string): ServiceItem {
  const item = definitions.item.get(id);
  if (item === undefined) throw new Error(`there is no item ${id}`);
  return item;
}
