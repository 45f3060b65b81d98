import type { InnerChange } from '../change.js';
import type { Material } from './demand.js';

const FIELDS = { '申请材料.原件份数': '原件份数', '申请材料.复印件份数': '复印件份数' } as const;

/**
 * The data of the sentence about copies that went `course`. A copy in place of an original is no more to bring, an original in place of
 * a copy no less: of 复印件 a change is told only where the sum goes the same way.
 */
export function copiesCourse(
  { field }: InnerChange,
  before: Material,
  after: Material,
  course: 'more' | 'less',
) {
  const key = FIELDS[field as keyof typeof FIELDS];
  if (key === undefined) return undefined;
  const growth = (after[key] - before[key]) * (course === 'more' ? 1 : -1);
  const sum = ({ 原件份数, 复印件份数 }: Material) => 原件份数 + 复印件份数;
  const sumGrowth = (sum(after) - sum(before)) * (course === 'more' ? 1 : -1);
  if (growth <= 0 || (key === '复印件份数' && sumGrowth <= 0)) return undefined;
  return {
    材料: after.材料名称,
    什么: key.replace('份数', ''),
    原来: before[key],
    现在: after[key],
  };
}
