import type { Bundle, Catalogue } from '../catalog/catalogue.js';
import { type Limit, parseLimit } from '../values/limit.js';
import { isInForce, isMemberOn } from './in-force.js';
import type { BundleMember, MemberSource } from './merged-bundle.js';

type Entry = Bundle['成员'][number];

function sourceOf(entry: Entry, { definitions }: Catalogue, today: string): MemberSource | undefined {
  if (!isMemberOn(entry, today)) return undefined;
  if (entry.事项 === undefined) return entry.外部 && { kind: 'foreign', matter: entry.外部 };
  const item = definitions.item.get(entry.事项);
  return item && isInForce(item, today) ? { kind: 'item', id: entry.事项, item } : undefined;
}

function factsOf(source: MemberSource): { readonly name: string; readonly limit: Limit | undefined } {
  if (source.kind === 'item') {
    return { name: source.item.事项名称, limit: parseLimit(source.item.承诺办结时限) };
  }
  return { name: source.matter.事项名称, limit: parseLimit(source.matter.时限 ?? '') };
}

/**
 * The members of a bundle on a day (YYYY-MM-DD), in the order of the file: items in force and matters of other
 * departments, each within the dates of its entry. A serial member without 顺序 (B002) comes after the others.
 */
export function bundleMembers(bundle: Bundle, catalogue: Catalogue, today: string): readonly BundleMember[] {
  const lastStep = Math.max(0, ...bundle.成员.map((entry) => entry.顺序 ?? 0));
  return bundle.成员.flatMap((entry, index) => {
    const source = sourceOf(entry, catalogue, today);
    if (source === undefined) return [];
    const { name, limit } = factsOf(source);
    return {
      index,
      name,
      source,
      isRequired: entry.必选 === '是',
      condition: entry.适用条件,
      mode: entry.办理方式,
      step: entry.办理方式 === '串联' ? (entry.顺序 ?? lastStep + 1) : undefined,
      limit,
    };
  });
}
