import type { Path } from '../reading.js';
import { listOf, textOf, textsOf } from './complaint.js';
import { type Member, membersToday, squeezed } from './member-rules.js';
import { also, complain, type Rule, type World } from './world.js';

const bare = (name: string | undefined) => squeezed(name).replace(/原件|复印件|[和及、]/gu, '');

/** Ids of the items whose result a document is, by the name table. */
function makersOf(name: string, world: World): readonly string[] {
  const table = listOf(world.byKind.materials.get('materials')?.data, '材料');
  return table
    .filter((entry) =>
      [textOf(entry, '名称') ?? '', ...textsOf(entry, '别名')].some((one) => bare(one) === bare(name)),
    )
    .flatMap((entry) => textsOf(entry, '由哪些事项的结果代替'));
}

/** What a member cannot do without. */
function documentsOf({ item, outside }: Member): readonly string[] {
  if (!item) return textsOf(outside, '材料');
  return listOf(item.data, '申请材料')
    .filter((one) => textOf(one, '必要性') === '必要' && textsOf(one, '适用情形').length === 0)
    .map((one) => textOf(one, '材料名称') ?? '');
}

const stepOf = ({ entry }: Member) =>
  textOf(entry, '办理方式') === '串联' ? Number(textOf(entry, '顺序') ?? NaN) : NaN;

/** A member that needs the result of another comes after it. */
export const resultRules: Rule = function* (bundle, world) {
  if (bundle.kind !== 'bundle') return;
  const members = membersToday(bundle, world);
  for (const needs of members) {
    const makers = documentsOf(needs).flatMap((name) => makersOf(name, world));
    for (const makes of members) {
      if (makes === needs || makes.id === undefined || !makers.includes(makes.id)) continue;
      if (stepOf(makes) < stepOf(needs)) continue;
      const at = [needs, makes].flatMap(({ index }) =>
        ['办理方式', '顺序', '事项'].map((key): Path => ['成员', index, key]),
      );
      const late = complain(bundle, `${needs.name} 等不到 ${makes.name}`, ...at);
      const table = world.byKind.materials.get('materials');
      const named = listOf(table?.data, '材料').map((_, nth) => ['材料', nth, '名称']);
      yield table ? also(late, table, ['材料'], ...named) : late;
    }
  }
};
