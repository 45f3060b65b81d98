import type { ServiceItem } from '../catalog/catalogue.js';
import { type Limit, parseLimit } from '../values/limit.js';

/**
 * The limits of the steps and special procedures that count towards the promise, one after another. 即时办结 takes no time worth
 * adding up, and a special procedure that is a step as well counts once.
 */
export function countedLimits(item: ServiceItem): readonly Limit[] {
  const names = item.办理流程.map(({ 环节 }) => 环节);
  const procedures = (item.特别程序 ?? []).filter(
    ({ 名称, 计入时限 }) =>
      // A special procedure is often a step of the flow as well.
      计入时限 === '是' && !names.some((name) => name.includes(名称) || 名称.includes(name)),
  );
  // A step that stands there twice word for word is a slip of its own.
  const steps = item.办理流程.filter(
    ({ 内容, 计入时限 }, index) =>
      计入时限 !== '否' && item.办理流程.findIndex((step) => step.内容 === 内容) === index,
  );
  const counted = [...steps, ...procedures];
  return counted.flatMap(({ 时限 }) => {
    const limit = 时限 === undefined ? undefined : parseLimit(时限);
    return limit === undefined || limit.kind === 'instant' ? [] : [limit];
  });
}
