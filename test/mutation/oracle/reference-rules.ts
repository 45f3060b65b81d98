import type { Data, Path } from '../reading.js';
import type { Kind } from '../sample.js';
import { schemaAt } from '../sample.js';
import type { Complaint } from './complaint.js';
import { isMap, listOf, scalarsOf, textOf, textsOf } from './complaint.js';
import { readDay } from './formats.js';
import { also, complain, type Definition, nameOf, type Rule, type World } from './world.js';

/** Kind of the definition that a text names, by the keys on the way to it. */
function targetOf(kind: Kind, path: Path): Kind | undefined {
  if (kind === 'catalog') return undefined;
  const keys = path.filter((one) => typeof one === 'string');
  const last = keys.at(-1);
  switch (last) {
    case '法规':
    case '替代':
      return 'law';
    case '关联权力':
      return 'power';
    case '关联清单':
      return 'list';
    case '地点':
      return 'place';
    case '由哪些事项的结果代替':
      return 'item';
    case '事项':
      return ['list', 'bundle', 'place'].includes(kind) ? 'item' : undefined;
    default:
      return undefined;
  }
}

function* mapsOf(data: Data, path: Path = []): Iterable<{ path: Path; map: Data }> {
  if (Array.isArray(data)) for (const [index, one] of data.entries()) yield* mapsOf(one, [...path, index]);
  else if (isMap(data)) {
    yield { path, map: data };
    for (const [key, value] of Object.entries(data)) yield* mapsOf(value, [...path, key]);
  }
}

/** Ids exist; articles are registered; windows are in the hall; files are there; samples are filled in. */
export const referenceRules: Rule = function* (definition, world) {
  const { kind, data } = definition;
  for (const { path, text } of scalarsOf(data)) {
    const target = targetOf(kind, path);
    if (target && !world.byKind[target].has(text) && !world.unsound.has(nameOf(target, text))) {
      yield complain(definition, `${text} 不存在`, path);
    }
    if (schemaAt(kind, path)?.format === '附件' && !world.attachments.has(text)) {
      yield complain(definition, `${text} 没有这个文件`, path);
    }
  }
  for (const { path, map } of mapsOf(data)) {
    yield* articles(definition, world, path, map);
    yield* windows(definition, world, path, map);
    const [blank, sample] = ['空白表格', '示例样表'].map((key) => textOf(map, key));
    const digest = blank === undefined ? undefined : world.attachments.get(blank);
    if (digest !== undefined && sample !== undefined && digest === world.attachments.get(sample)) {
      yield complain(definition, '样表就是空白表格', [...path, '示例样表'], [...path, '空白表格']);
    }
  }
};

function* articles(definition: Definition, world: World, path: Path, map: Data): Iterable<Complaint> {
  const law = world.byKind.law.get(textOf(map, '法规') ?? '');
  if (!law) return;
  const registered = new Set(listOf(law.data, '条款').map((one) => textOf(one, '条')));
  for (const [index, article] of textsOf(map, '条款').entries()) {
    if (registered.has(article)) continue;
    const here = complain(
      definition,
      `${law.id} 没有登记 ${article}`,
      [...path, '条款', index],
      [...path, '条款'],
      [...path, '法规'],
    );
    yield also(here, law, ['条款']);
  }
  const inForce = readDay(textOf(law.data, '施行日期') ?? '');
  if (inForce !== undefined && inForce > (readDay(world.today) ?? 0)) {
    yield also(complain(definition, `${law.id} 还没有施行`, [...path, '法规']), law, ['施行日期']);
  }
  if (textOf(law.data, '状态') === '已废止') {
    yield also(complain(definition, `${law.id} 已经废止`, [...path, '法规']), law, ['状态']);
  }
}

function* windows(definition: Definition, world: World, path: Path, map: Data): Iterable<Complaint> {
  const place = world.byKind.place.get(textOf(map, '地点') ?? '');
  if (!place) return;
  const numbers = new Set(listOf(place.data, '窗口').map((one) => textOf(one, '编号')));
  for (const [index, number] of textsOf(map, '窗口').entries()) {
    if (numbers.has(number)) continue;
    const at = [
      [...path, '窗口', index],
      [...path, '窗口'],
      [...path, '地点'],
    ];
    yield also(complain(definition, `${place.id} 没有 ${number}`, ...at), place, ['窗口']);
  }
}
