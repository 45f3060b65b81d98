import type { Compared, InnerChange } from '../change.js';
import { growthWithin } from './fewer.js';
import { fieldKey, nameIn } from './field-key.js';

const WAYS: Readonly<Record<string, (name: string) => string>> = {
  'item.办理地点': (name) => `在${name}办理`,
  'bundle.受理入口.窗口': (name) => `在${name}提出申请`,
  'place.承办事项': (name) => `在这里办「${name}」`,
};

/** What can be done at a place of a list of places: `在示范区政务服务大厅办理`; `undefined` where the field is no such list. */
export function placeText(key: string, name: string): string | undefined {
  return WAYS[key]?.(name);
}

/** Lists whose elements have windows: their path, and the key that tells their elements apart. */
const WINDOWED: Readonly<Record<string, readonly [list: readonly string[], by: string]>> = {
  'item.办理地点.窗口': [['办理地点'], '地点'],
  'bundle.受理入口.窗口.窗口': [['受理入口', '窗口'], '地点'],
  'place.承办事项.窗口': [['承办事项'], '事项'],
};

/**
 * The place at which windows got `less` or `more`, for people; empty of the hall itself, `undefined` where they did not, or where one
 * window was exchanged for another.
 */
export function windowsAt(
  compared: Compared,
  change: InnerChange,
  course: 'less' | 'more',
): string | undefined {
  const sign = course === 'more' ? 1 : -1;
  if (fieldKey(change) === 'place.窗口') {
    const count = (side: unknown) => (side as { readonly 窗口: readonly unknown[] }).窗口.length;
    return (count(compared.after) - count(compared.before)) * sign > 0 ? '' : undefined;
  }
  const row = WINDOWED[fieldKey(change)];
  if (row === undefined || growthWithin(compared, change, ...row) * sign <= 0) return undefined;
  return change.subject.kind === 'place' ? `办「${nameIn(change)}」的` : `${nameIn(change)}的`;
}
