import type { Data, Path } from '../reading.js';
import type { Kind } from '../sample.js';
import { schemaAt } from '../sample.js';
import type { Complaint } from './complaint.js';
import { isMap, listOf, scalarsOf, textOf, textsOf } from './complaint.js';
import { readDay, readLimit } from './formats.js';
import { also, complain, type Definition, nameOf, type Rule, type World } from './world.js';

// Sources: CONTRACT §2, 编辑手册, issue 3, research/domain.md §4.3, §7.

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
    case '事项':
      return kind === 'list' || kind === 'bundle' ? 'item' : undefined;
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

/** An item against the powers it exercises. */
export const powerRules: Rule = function* (item, world) {
  if (item.kind !== 'item') return;
  for (const [index, id] of textsOf(item.data, '关联权力').entries()) {
    const power = world.byKind.power.get(id);
    if (!power) continue;
    const at: Path = ['关联权力', index];
    const isActive = textOf(item.data, '事项状态') === '在用';
    const events = listOf(power.data, '变更记录');
    if (isActive && textOf(power.data, '状态') !== '在用') {
      yield also(complain(item, `${id} 不在用`, at, ['事项状态']), power, ['状态']);
    }
    if (isActive && textOf(events.at(-1), '类型') === '取消' && textOf(power.data, '状态') === '在用') {
      const last = events.length - 1;
      yield also(complain(item, `${id} 已经取消`, at), power, ['变更记录', last, '类型'], ['状态']);
    }
    if (textOf(power.data, '权力类型') !== textOf(item.data, '事项类型')) {
      yield also(complain(item, `${id} 类型不同`, at, ['事项类型']), power, ['权力类型']);
    }
    if (!textsOf(power.data, '行使层级').includes(textOf(item.data, '行使层级') ?? '')) {
      yield also(complain(item, `${id} 层级不同`, at, ['行使层级']), power, ['行使层级']);
    }
    if (textOf(power.data, '行使主体') !== textOf(item.data, '实施主体')) {
      yield also(complain(item, `${id} 主体不同`, at, ['实施主体']), power, ['行使主体']);
    }
    const updated = readDay(textOf(item.data, '更新日期') ?? '') ?? Infinity;
    for (const [nth, event] of events.entries()) {
      const day = readDay(textOf(event, '日期') ?? '') ?? 0;
      if (day > updated && day <= (readDay(world.today) ?? 0)) {
        yield also(complain(item, `${id} 变更比指南新`, ['更新日期'], at), power, ['变更记录', nth, '日期']);
      }
    }
  }
};

const APPLIED_FOR = ['行政许可', '行政给付', '行政确认', '行政奖励', '行政裁决', '其他行政权力'];

/** A power against the items that carry it out, and its state against its events (domain.md §4.3). */
export const powerUseRules: Rule = function* (power, world) {
  if (power.kind !== 'power') return;
  const state = textOf(power.data, '状态');
  const last = textOf(listOf(power.data, '变更记录').at(-1), '类型') ?? '';
  if (state === '取消' && !['取消', '下放', '划转'].includes(last)) {
    yield complain(power, '取消没有变更记录', ['状态'], ['变更记录']);
  }
  if (state !== '在用' || !APPLIED_FOR.includes(textOf(power.data, '权力类型') ?? '')) return;
  const items = [...world.byKind.item.values()].filter(({ data }) =>
    textsOf(data, '关联权力').includes(power.id),
  );
  if (items.some(({ data }) => textOf(data, '事项状态') === '在用')) return;
  const complaint = complain(power, `${power.id} 没有事项`, ['状态'], ['权力名称'], ['权力类型']);
  yield items.reduce((whole, item) => also(whole, item, ['事项状态'], ['关联权力']), complaint);
};

const COMMON_WORK: Readonly<Record<string, readonly string[]>> = {
  全省通办: ['全国', '跨省', '全省'],
  跨省通办: ['全国', '跨省'],
};

const squeezed = (text: string | undefined) => (text ?? '').replace(/\s/gu, '');

/** Materials that only the list or only the guide asks of everybody. */
function materialsUnlike(entry: Data, item: Data): readonly string[] {
  const listed = textsOf(entry, '材料').map(squeezed);
  if (!isMap(entry) || entry.材料 === undefined) return [];
  const materials = listOf(item, '申请材料');
  const names = materials.map((one) => squeezed(textOf(one, '材料名称')));
  const always = materials
    .filter((one) => textOf(one, '必要性') !== '非必要' && textsOf(one, '适用情形').length === 0)
    .map((one) => squeezed(textOf(one, '材料名称')));
  return [
    ...listed.filter((name) => !names.includes(name)),
    ...always.filter((name) => !listed.includes(name)),
  ];
}

/** A list against its items. */
export const listRules: Rule = function* (list, world) {
  if (list.kind !== 'list') return;
  const type = textOf(list.data, '种类') ?? '';
  const rate =
    Number(textOf(world.byKind.catalog.get('catalog')?.data.目标, '提速比例')?.replace('%', '') ?? 50) / 100;
  const entries = listOf(list.data, '事项');
  const ids = entries.map((entry) => textOf(entry, '事项') ?? '');
  for (const [index, entry] of entries.entries()) {
    const at = (key: string): Path => ['事项', index, key];
    const id = ids[index] ?? '';
    if (ids.indexOf(id) < index)
      yield complain(list, `${id} 两次`, at('事项'), ['事项', ids.indexOf(id), '事项']);
    const item = world.byKind.item.get(id);
    if (!item) continue;
    const say = (why: string, keys: readonly string[], ...itemPaths: readonly Path[]) =>
      also(complain(list, `${id} ${why}`, ...keys.map(at), ['种类']), item, ...itemPaths);
    if (textOf(item.data, '事项状态') === '取消') yield say('已经取消', ['事项'], ['事项状态']);
    const promised = readLimit(textOf(item.data, '承诺办结时限') ?? '');
    const prescribed = readLimit(textOf(item.data, '规定办结时限') ?? '');
    const both = [['承诺办结时限'], ['规定办结时限']];
    if (type === '提速办') {
      if (!prescribed) yield say('没有提速的基准', ['事项'], ...both);
      else if (promised && promised.clock !== prescribed.clock) yield say('单位不同', ['事项'], ...both);
      else if (promised && 1 - promised.amount / prescribed.amount < rate - 1e-9) {
        yield say('没有提速到', ['事项'], ...both);
      }
    }
    const limit = readLimit(textOf(entry, '办结时限') ?? '');
    if (limit && promised && JSON.stringify(limit) !== JSON.stringify(promised)) {
      yield say('时限和清单不同', ['办结时限', '事项'], ['承诺办结时限']);
    }
    const different = materialsUnlike(entry, item.data);
    if (different.length > 0) {
      const each = listOf(item.data, '申请材料').flatMap((_, one) =>
        ['材料名称', '必要性', '适用情形'].map((key) => ['申请材料', one, key]),
      );
      const listed = textsOf(entry, '材料').map((_, nth) => [...at('材料'), nth]);
      const complaint = say(`材料不同：${different.join()}`, ['材料', '事项'], ['申请材料'], ...each);
      yield also(complaint, list, ...listed);
    }
    const channels = listOf(item.data, '渠道').map((one) => squeezed(textOf(one, '名称')));
    for (const [nth, name] of textsOf(entry, '渠道').entries()) {
      if (!channels.includes(squeezed(name))) {
        const each = channels.map((_, one) => ['渠道', one, '名称']);
        yield also(say(`没有渠道 ${name}`, ['渠道', '事项'], ['渠道'], ...each), list, [...at('渠道'), nth]);
      }
    }
    const scopes = COMMON_WORK[type];
    const together = isMap(item.data.通办) ? item.data.通办 : undefined;
    if (scopes) {
      if (!together) yield say('没有写通办', ['事项'], ['通办']);
      else if (!scopes.includes(textOf(together, '范围') ?? ''))
        yield say('通办范围不同', ['事项'], ['通办', '范围']);
      else if (textOf(entry, '模式') !== textOf(together, '模式'))
        yield say('通办模式不同', ['模式', '事项'], ['通办', '模式']);
    }
    const deferred = listOf(item.data, '申请材料').some((one) => textOf(one, '必要性') === '容缺后补');
    if (type === '容缺受理' && !deferred) yield say('没有容缺材料', ['事项'], ['申请材料']);
    if (type === '告知承诺' && item.data.告知承诺 === undefined)
      yield say('没有告知承诺', ['事项'], ['告知承诺']);
  }
};

/** A bundle against its members. */
export const bundleRules: Rule = function* (bundle, world) {
  if (bundle.kind !== 'bundle') return;
  const members = listOf(bundle.data, '成员');
  const ids = members.map((member) => textOf(member, '事项'));
  for (const [index, member] of members.entries()) {
    const at = (key: string): Path => ['成员', index, key];
    const id = ids[index];
    const hasOutside = isMap(member) && member.外部 !== undefined;
    if ((id === undefined) === !hasOutside)
      yield complain(bundle, '成员写事项还是外部', at('事项'), at('外部'));
    if (id !== undefined && ids.indexOf(id) < index) {
      yield complain(bundle, `${id} 两次`, at('事项'), ['成员', ids.indexOf(id), '事项']);
    }
    const isSerial = textOf(member, '办理方式') === '串联';
    const hasOrder = textOf(member, '顺序') !== undefined;
    if (isSerial !== hasOrder)
      yield complain(bundle, `第${index + 1}个 串联和顺序`, at('办理方式'), at('顺序'));
    if (textOf(member, '必选') === '否' && textOf(member, '适用条件') === undefined) {
      yield complain(bundle, `第${index + 1}个 什么条件下办`, at('必选'), at('适用条件'));
    }
    const item = id === undefined ? undefined : world.byKind.item.get(id);
    if (item && textOf(item.data, '事项状态') !== '在用') {
      yield also(complain(bundle, `${id} 不在用`, at('事项')), item, ['事项状态']);
    }
  }
  const orders = members.flatMap((member) => Number(textOf(member, '顺序') ?? NaN)).filter((one) => one > 0);
  const steps = [...new Set(orders)].sort((a, b) => a - b);
  if (steps.some((step, index) => step !== index + 1)) {
    const each = members.map((_, index) => ['成员', index, '顺序']);
    yield complain(bundle, '顺序不连续', ['成员'], ...each);
  }
};

const NAMES: Partial<Record<Kind, readonly string[]>> = {
  item: ['事项名称', '实施编码', '业务办理项编码', '公众号标题'],
  power: ['权力名称', '权责编码'],
  bundle: ['名称'],
  list: ['名称'],
  place: ['名称'],
  law: ['名称'],
};

/** Names and codes that must be one's own, in the catalogue and inside a definition. */
export const nameRules: Rule = function* (definition, world) {
  const { kind, data } = definition;
  for (const key of NAMES[kind] ?? []) {
    const text = textOf(data, key);
    if (text === undefined) continue;
    for (const other of world.byKind[kind].values()) {
      if (other.id <= definition.id || textOf(other.data, key) !== text) continue;
      yield also(complain(definition, `${key} ${text} 同名`, [key]), other, [key]);
    }
  }
  const inside = { law: ['条款', '条'], place: ['窗口', '编号'] } as const;
  const [list, key] = inside[kind as 'law'] ?? [];
  if (list === undefined || key === undefined) return;
  const numbers = listOf(data, list).map((one) => textOf(one, key));
  for (const [again, number] of numbers.entries()) {
    const first = numbers.indexOf(number);
    if (first < again)
      yield complain(definition, `${list} ${number} 两次`, [list, again, key], [list, first, key]);
  }
};
