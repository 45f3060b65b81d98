import { formatLimit, parseLimit } from '../../values/limit.js';
import { type BundleContext, itemMembers } from '../bundle-context.js';

/** What runs beside the limits: 特别程序 and steps that do not count, each with its time and the matter that it belongs to. */
function outsideTimes(context: BundleContext): readonly string[] {
  const times = itemMembers(context).flatMap(({ member, item }) => {
    const procedures = (item.特别程序 ?? []).map(({ 名称, 时限, 计入时限 }) => ({
      name: 名称,
      时限,
      计入时限,
    }));
    const steps = item.办理流程.map(({ 环节, 时限, 计入时限 }) => ({ name: 环节, 时限, 计入时限 }));
    // A procedure is often a step as well.
    const named = new Set(procedures.map(({ name }) => name));
    return [...procedures, ...steps.filter(({ name }) => !named.has(name))].flatMap((one) => {
      const limit = parseLimit(one.时限 ?? '');
      if (one.计入时限 !== '否' || limit === undefined) return [];
      const matter = member.isRequired ? `办“${member.name}”` : `选办“${member.name}”`;
      return [`${one.name} ${formatLimit(limit)}（${matter}的）`];
    });
  });
  return [...new Set(times)];
}

/** One sentence on the time that no total holds; '' where there is none. */
export function outsideWords(context: BundleContext): string {
  const times = outsideTimes(context);
  return times.length === 0 ? '' : `不算在里面、另外加上的：${times.join('；')}。`;
}
