import type { ServiceItem } from '../catalog/catalogue.js';

/** How an item is handled that nobody waits for. Source: 实施办法二（二）1. */
export type QuickMode = '即办' | '秒办' | '免申即办';

/** `undefined` of an item that is handled in the ordinary way. An 即办件 without 办理模式 is handled at once all the same. */
export function quickMode({ 办理模式, 办件类型 }: ServiceItem): QuickMode | undefined {
  if (办理模式 !== undefined && 办理模式 !== '普通') return 办理模式;
  return 办件类型 === '即办件' ? '即办' : undefined;
}
