import type { Bundle } from '../catalog/catalogue.js';

/**
 * Can it be told which member comes when? Serial members are numbered from 1 without a gap and not all the same, parallel ones have no number;
 * anything else is a finding about 顺序 itself.
 */
export function isOrderClear({ 成员 }: Bundle): boolean {
  if (成员.some(({ 办理方式, 顺序 }) => (办理方式 === '串联') !== (顺序 !== undefined))) return false;
  const orders = 成员.flatMap(({ 顺序 }) => 顺序 ?? []);
  const steps = new Set(orders);
  return (
    [...steps].every((step) => step === 1 || steps.has(step - 1)) && (orders.length < 2 || steps.size > 1)
  );
}
