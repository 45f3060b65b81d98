import type { ServiceItem } from '../catalog/catalogue.js';
import { quickMode } from '../model/handling-mode.js';
import { speedupBaseline } from '../model/speedup.js';
import { formatPercent, parseLimit, speedupRate } from '../values/limit.js';
import type { Leaf } from './leaf.js';
import { limitLeaf, statutoryLimitLeaf, textLeaf } from './leaves.js';

/** 即办, 秒办 or 免申即办 as a mark beside the limit; none of an item that is handled in the ordinary way. */
export function modeTags(item: ServiceItem): readonly Leaf[] {
  const mode = quickMode(item);
  return mode === undefined ? [] : [textLeaf('', mode)];
}

/**
 * The share by which the promise is shorter than its baseline (规定, else 法定), from 0 to 1. `undefined` where there is none, where the
 * units allow no rate, and where nothing is saved.
 */
export function savedShare(item: ServiceItem): number | undefined {
  const baseline = speedupBaseline(item);
  const promised = parseLimit(item.承诺办结时限);
  const rate = baseline && promised ? speedupRate(baseline.limit, promised) : undefined;
  return rate === undefined || rate <= 0 ? undefined : rate;
}

/** What the promise is measured against, 法定 and where there is one 规定, and the share that it saves. */
export function speedupLeaves(item: ServiceItem): readonly Leaf[] {
  const share = savedShare(item);
  return [
    statutoryLimitLeaf('法定', item.法定办结时限),
    ...(item.规定办结时限 === undefined ? [] : [limitLeaf('规定', item.规定办结时限)]),
    ...(share === undefined ? [] : [percentLeaf('提速', share)]),
  ];
}

/** A share as `75%`, rounded down. */
export function percentLeaf(label: string, share: number): Leaf {
  return { label, text: formatPercent(share), type: 'percent', value: Math.floor(share * 100 + 1e-9) / 100 };
}
