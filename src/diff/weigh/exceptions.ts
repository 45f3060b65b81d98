import type { ServiceItem } from '../../catalog/catalogue.js';
import type { MessageArgs } from '../../diagnostic/diagnostic.js';
import { parseLimit } from '../../values/limit.js';
import type { Change, Compared } from '../change.js';
import { elementOf, fieldKey, nameIn } from './field-key.js';
import { type Course, courseOf, movedLimit, movedText } from './limits.js';
import { spaced } from './words.js';

type Fact = Extract<Change, { readonly kind: 'value-changed' | 'element-added' | 'element-removed' }>;
type Exception = NonNullable<ServiceItem['例外时限']>[number];

/** Such a case adds to the promise, however short it is by itself. */
const EXTENSION = /延长|延期|顺延/u;

/** Does a case take longer than the promise of its item, or less? `undefined` where they cannot be compared. */
function againstPromise({ 情形, 时限 }: Exception, item: ServiceItem): Course | undefined {
  if (EXTENSION.test(情形)) return 'longer';
  const [promise, limit] = [parseLimit(item.承诺办结时限), parseLimit(时限)];
  return promise && limit && courseOf(promise, limit);
}

/**
 * The data of the sentence about 例外时限 by which people wait `longer` or `shorter`: a slow case that came or a quick one that went is
 * longer, and so is a case whose limit was put off.
 */
export function exceptionCourse(compared: Compared, change: Fact, course: Course): MessageArgs | undefined {
  if (change.kind === 'value-changed') {
    if (fieldKey(change) !== 'item.例外时限.时限') return undefined;
    const moved = movedLimit(change, course);
    return moved && { ...moved, 怎样: '变动', 什么: nameIn(change) };
  }
  if (fieldKey(change) !== 'item.例外时限') return undefined;
  const isAdded = change.kind === 'element-added';
  const exception = elementOf(isAdded ? change.after : change.before) as Exception;
  const pace = againstPromise(exception, (isAdded ? compared.after : compared.before) as ServiceItem);
  if (pace === undefined || (pace === course) !== isAdded) return undefined;
  const 怎样 = `${isAdded ? '多' : '少'}了一种${pace === 'longer' ? '办得更久' : '办得更快'}的情形`;
  return { 怎样, 什么: exception.情形, 时限: spaced(exception.时限) };
}

/** The sentence of `exceptionCourse`. */
export function exceptionText(args: MessageArgs, verb: '延长' | '缩短'): string {
  return args.怎样 === '变动'
    ? `${args.什么}，${movedText(args, verb)}`
    : `${args.怎样}：${args.什么}，${args.时限}`;
}
