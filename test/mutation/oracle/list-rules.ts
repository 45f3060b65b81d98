import type { Data, Path } from '../reading.js';
import { isMap, listOf, textOf, textsOf } from './complaint.js';
import { readDay, readLimit } from './formats.js';
import { also, complain, type Rule } from './world.js';

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
    const isRegional = COMMON_WORK[type] !== undefined;
    const unfit = isMap(entry)
      ? ['模式', '办结时限', '材料', '渠道'].filter(
          (key) => entry[key] !== undefined && (key === '渠道' ? type !== '热门高频' : !isRegional),
        )
      : [];
    if (unfit.length > 0)
      yield complain(list, `${type}清单用不上${unfit.join()}`, ['种类'], ...unfit.map(at));
    const limit = isRegional ? readLimit(textOf(entry, '办结时限') ?? '') : undefined;
    if (limit && promised && JSON.stringify(limit) !== JSON.stringify(promised)) {
      yield say('时限和清单不同', ['办结时限', '事项'], ['承诺办结时限']);
    }
    if (isRegional && isMap(entry) && (entry.办结时限 === undefined || entry.材料 === undefined)) {
      yield complain(list, `${id} 没有统一的时限或材料`, at('事项'), ['种类'], ['事项', index]);
    }
    const different = isRegional ? materialsUnlike(entry, item.data) : [];
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

const ON_DAY = ['生效日期', '失效日期'] as const;

/** What can be handled everywhere stands on the list of such items. */
export const regionalRules: Rule = function* (item, world) {
  if (item.kind !== 'item' || textOf(item.data, '事项状态') !== '在用') return;
  const scope = textOf(item.data.通办, '范围') ?? '';
  const wanted = ['跨省通办', '全省通办'].find((type) => COMMON_WORK[type]?.includes(scope));
  if (!wanted) return;
  const today = readDay(world.today) ?? 0;
  const isOn = (entry: Data) => {
    const [from = 0, until = Infinity] = ON_DAY.map((key) => readDay(textOf(entry, key) ?? ''));
    return textOf(entry, '事项') === item.id && from <= today && today < until;
  };
  const lists = [...world.byKind.list.values()];
  if (lists.some(({ data }) => textOf(data, '种类') === wanted && listOf(data, '事项').some(isOn))) return;
  const complaint = complain(item, `${item.id} 不在${wanted}清单上`, ['通办', '范围']);
  yield lists.reduce((whole, list) => {
    const entries = listOf(list.data, '事项').flatMap((_, index) =>
      ['事项', ...ON_DAY].map((key) => ['事项', index, key]),
    );
    return also(whole, list, ['种类'], ['事项'], ...entries);
  }, complaint);
};
