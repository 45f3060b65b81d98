import { fieldKey } from './field-key.js';
import type { ValueChange } from './limits.js';
import { quotable } from './words.js';

const NOTHING = /^(?:无|没有|不限|不需要?|不用|不涉及|不设|不作)/u;

/**
 * Does a text such as 数量限制 or 中介服务 name something that stands between the citizen and the matter? 无, 无数量限制, 不限 and a text
 * that is not there name nothing.
 */
export function isRestraint(text: string | undefined): boolean {
  return text !== undefined && !NOTHING.test(text.trim());
}

const FIELDS: Readonly<Record<string, string>> = {
  'item.数量限制': '数量限制',
  'item.中介服务': '中介服务',
};

/** The data of the sentence about a restraint that came or went. */
export function restraintTurn(change: ValueChange, side: 'came' | 'went') {
  const name = FIELDS[fieldKey(change)];
  const [before, after] = [change.before?.text, change.after?.text];
  const [without, having] = side === 'came' ? [before, after] : [after, before];
  if (name === undefined || isRestraint(without) || !isRestraint(having)) return undefined;
  return { 什么: name, 内容: quotable(having ?? '') };
}
