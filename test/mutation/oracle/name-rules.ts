import type { Kind } from '../sample.js';
import { listOf, textOf } from './complaint.js';
import { also, complain, type Rule } from './world.js';

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
