import { normaliseText } from './text.js';

/** A percentage from `0%` to `100%`, with at most two decimals, as a share from 0 to 1; else `undefined`. */
export function parsePercent(text: string): number | undefined {
  const digits = /^(\d{1,3}(?:\.\d{1,2})?)%$/u.exec(normaliseText(text))?.[1];
  const percent = Number(digits);
  return digits === undefined || percent > 100 ? undefined : percent / 100;
}
