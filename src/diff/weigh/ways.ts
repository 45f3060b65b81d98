import type { ServiceItem, SpecialList } from '../../catalog/catalogue.js';
import { quickMode } from '../../model/handling-mode.js';

/** Ranks of 通办.范围, the narrowest first. */
export const REACHES = [['跨县'], ['全市'], ['跨市'], ['全省'], ['跨省'], ['全国']] as const;

/** Ranks of 通办 and of lists: who handles all of it online goes nowhere; of the two others none is better for everybody. */
export const REMOTE_MODES = [['异地代收代办', '多地联办'], ['全程网办']] as const;

/** Lists that promise something to those who apply; 热门高频 only says what is asked for often. */
const PROMISING = new Set<SpecialList['种类']>(['提速办', '全省通办', '跨省通办', '容缺受理', '告知承诺']);

export function isPromising({ 种类 }: Pick<SpecialList, '种类'>): boolean {
  return PROMISING.has(种类);
}

const PACES = ['普通', '即办', '秒办', '免申即办'] as const;
type Pace = (typeof PACES)[number];

/** How an item is handled, as citizens see it. */
export function paceOf(item: ServiceItem): Pace {
  return quickMode(item) ?? '普通';
}

/** Is the later way of handling slower or quicker? */
export function paceTurn(before: Pace, after: Pace): 'worse' | 'better' | undefined {
  const step = PACES.indexOf(after) - PACES.indexOf(before);
  if (step === 0) return undefined;
  return step < 0 ? 'worse' : 'better';
}
