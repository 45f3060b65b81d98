import type { Catalogue, ServiceItem } from '../catalog/catalogue.js';
import { type Limit, parseLimit, parseStatutoryLimit } from '../values/limit.js';
import { parsePercent } from '../values/percent.js';
import { NOTICE_TARGETS } from './notice-targets.js';

/** 提速比例 of the catalogue, as a share, and whether it was set there. */
export function speedupTarget(settings: Catalogue['settings']): {
  readonly share: number;
  readonly isSet: boolean;
} {
  const text = settings?.目标?.提速比例;
  const share = text === undefined ? undefined : parsePercent(text);
  return share === undefined ? { share: NOTICE_TARGETS.提速比例, isSet: false } : { share, isSet: true };
}

/** What a speed-up is measured against: 规定办结时限, else 法定办结时限; `undefined` where there is neither. */
export function speedupBaseline(
  item: ServiceItem,
): { readonly key: '规定办结时限' | '法定办结时限'; readonly limit: Limit } | undefined {
  const prescribed = item.规定办结时限 === undefined ? undefined : parseLimit(item.规定办结时限);
  if (prescribed) return { key: '规定办结时限', limit: prescribed };
  const statutory = parseStatutoryLimit(item.法定办结时限);
  return statutory === undefined || statutory.kind === 'none'
    ? undefined
    : { key: '法定办结时限', limit: statutory };
}
