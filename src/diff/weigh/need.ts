import type { MessageArgs } from '../../diagnostic/diagnostic.js';
import type { InnerChange } from '../change.js';
import { firmness, type Material } from './demand.js';

/** Does a list of cases (none: all cases) reach less, more or other people than another? */
function reach(before: readonly string[] = [], after: readonly string[] = []): 'more' | 'less' | undefined {
  if (before.length === 0 || after.length === 0) {
    if (before.length === after.length) return undefined;
    return after.length === 0 ? 'more' : 'less';
  }
  const isMore = before.every((one) => after.includes(one));
  const isLess = after.every((one) => before.includes(one));
  if (isMore === isLess) return undefined;
  return isMore ? 'more' : 'less';
}

const casesText = ({ 适用情形 = [] }: Material) => (适用情形.length === 0 ? '所有情形' : 适用情形.join('、'));

/**
 * The data of the sentence about a material that is needed `course`: by its 必要性 or by the cases in which it is asked for. Cases of which
 * one went and another came decide nothing.
 */
export function needCourse(
  { field, kind }: InnerChange,
  before: Material,
  after: Material,
  course: 'more' | 'less',
): MessageArgs | undefined {
  const 材料 = after.材料名称;
  if (field === '申请材料.必要性' && kind === 'value-changed') {
    const step = firmness(after) - firmness(before);
    if (step === 0 || step > 0 !== (course === 'more')) return undefined;
    return { 材料, 什么: '必要性', 原来: before.必要性, 现在: after.必要性 };
  }
  if (field !== '申请材料.适用情形' || reach(before.适用情形, after.适用情形) !== course) return undefined;
  return { 材料, 什么: '适用情形', 原来: casesText(before), 现在: casesText(after) };
}

/** The sentence of `needCourse`. */
export function needText(args: MessageArgs): string {
  return args.什么 === '必要性'
    ? `材料“${args.材料}”由${args.原来}改为${args.现在}`
    : `要交材料“${args.材料}”的情形由“${args.原来}”改为“${args.现在}”`;
}
