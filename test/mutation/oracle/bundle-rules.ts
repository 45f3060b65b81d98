import type { Path } from '../reading.js';
import { isMap, listOf, textOf } from './complaint.js';
import { also, complain, type Rule } from './world.js';

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
  const isOneStep = orders.length > 1 && steps.length === 1;
  if (isOneStep || steps.some((step, index) => step !== index + 1)) {
    const each = members.map((_, index) => ['成员', index, '顺序']);
    yield complain(bundle, '顺序不连续', ['成员'], ...each);
  }
};
