import type { ServiceItem } from '../../catalog/catalogue.js';
import type { MessageArgs } from '../../diagnostic/diagnostic.js';
import type { Change, Compared } from '../change.js';
import { elementOf, fieldKey, nameIn, valueAt } from './field-key.js';
import { type Course, movedLimit } from './limits.js';
import { turnOf, YES_IS_BETTER } from './rank.js';
import { spaced } from './words.js';

type Step = ServiceItem['办理流程'][number];
type Fact = Extract<Change, { readonly kind: 'value-changed' | 'element-added' | 'element-removed' }>;

const isUncounted = (element: unknown) => (element as Partial<Step> | undefined)?.计入时限 === '否';

const LISTS = new Set(['item.特别程序', 'item.办理流程']);

function ofElement(change: Exclude<Fact, { kind: 'value-changed' }>): MessageArgs | undefined {
  const value = change.kind === 'element-added' ? change.after : change.before;
  // What counts is within the promise, which tells how long people wait.
  if (!LISTS.has(fieldKey(change)) || !isUncounted(elementOf(value))) return undefined;
  const { 时限 } = elementOf(value) as Pick<Step, '时限'>;
  return 时限 === undefined ? undefined : { 怎样: '', 什么: value.text, 时限: spaced(时限) };
}

/**
 * The data of a sentence about time that runs beside the promise: special procedures and steps that do not count. `longer`: more of it.
 */
export function uncountedCourse(compared: Compared, change: Fact, course: Course): MessageArgs | undefined {
  const key = fieldKey(change);
  if (change.kind !== 'value-changed') {
    return (change.kind === 'element-added') === (course === 'longer') ? ofElement(change) : undefined;
  }
  if (/^item\.(?:特别程序|办理流程)\.计入时限$/u.test(key)) {
    const isTold = turnOf(change, YES_IS_BETTER, '是') === (course === 'longer' ? 'worse' : 'better');
    return isTold ? { 怎样: '计入', 什么: nameIn(change), 时限: '' } : undefined;
  }
  const element = valueAt(compared.after, change.path.slice(0, 2));
  if (!/^item\.(?:特别程序|办理流程)\.时限$/u.test(key) || !isUncounted(element)) return undefined;
  const moved = movedLimit(change, course);
  return moved && { 怎样: '变动', ...moved };
}
