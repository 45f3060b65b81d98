import type { ServiceItem } from '../../catalog/catalogue.js';
import type { Compared } from '../change.js';
import { fieldKey } from './field-key.js';
import type { ValueChange } from './limits.js';
import type { Turn } from './rank.js';
import { paceOf, paceTurn } from './ways.js';

const FIELDS = new Set(['item.办理模式', 'item.办件类型']);

/**
 * The data of the sentence about an item that is handled slower or quicker. An 即办件 is handled at once whether its 办理模式 says so or
 * not, so the two are weighed together.
 */
export function paceChange(compared: Compared, change: ValueChange, turn: Turn) {
  if (!FIELDS.has(fieldKey(change))) return undefined;
  const before = compared.before as ServiceItem;
  const after = compared.after as ServiceItem;
  const [原来, 现在] = [before, after].map((item) => `${item.办件类型}，${paceOf(item)}`);
  return paceTurn(paceOf(before), paceOf(after)) === turn
    ? { 原来: 原来 ?? '', 现在: 现在 ?? '' }
    : undefined;
}
