import type { ServiceItem } from '../../catalog/catalogue.js';
import type { MessageArgs } from '../../diagnostic/diagnostic.js';
import { elementOf, fieldKey } from './field-key.js';
import type { ValueChange } from './limits.js';
import { type Turn, turnOf } from './rank.js';
import { REACHES, REMOTE_MODES } from './ways.js';

const RANKS = { 'item.通办.范围': REACHES, 'item.通办.模式': REMOTE_MODES } as const;

/** The data of the sentence about 通办 that came, went, or reaches further or less far: `原来` or `现在` is empty of what is not there. */
export function remoteTurn(change: ValueChange, turn: Turn): MessageArgs | undefined {
  const key = fieldKey(change);
  if (key === 'item.通办') {
    const [gone, come] = [change.before, change.after].map(
      (value) => elementOf(value) as ServiceItem['通办'] | undefined,
    );
    if ((come === undefined) !== (turn === 'worse')) return undefined;
    return { 原来: gone?.范围 ?? '', 现在: come?.范围 ?? '', 什么: '范围' };
  }
  const ranks = RANKS[key as keyof typeof RANKS];
  if (ranks === undefined || turnOf(change, ranks) !== turn) return undefined;
  return {
    原来: change.before?.text ?? '',
    现在: change.after?.text ?? '',
    什么: key === 'item.通办.范围' ? '范围' : '模式',
  };
}
