import { normaliseText } from './text.js';

const FOREVER = /^(?:长期|永久|终身)(?:有效)?$/u;

/** Does the text say that something is valid without an end, such as 长期 or 永久有效? */
export function isForever(text: string): boolean {
  return FOREVER.test(normaliseText(text));
}
