import { remembering } from './remembering.js';
import { normaliseText } from './text.js';

/** A telephone number in its parts; digits only, the extension without its mark. */
export type Phone =
  | {
      readonly kind: 'landline';
      readonly areaCode: string;
      readonly number: string;
      readonly extension?: string;
    }
  | { readonly kind: 'mobile'; readonly number: string }
  | { readonly kind: 'hotline'; readonly number: string };

/**
 * An area code that is believed to be assigned to no city (Henan's end at 0398). Only sample bureaus may use it, so
 * that no reader of the sample ever rings a stranger.
 */
export const SAMPLE_AREA_CODE = '0399';

// 010 and 02x have three digits, every other area code four: so the number is unambiguous without a dash too.
const LANDLINE =
  /^(?:\((0(?:10|2\d|[3-9]\d\d))\)|(0(?:10|2\d|[3-9]\d\d)))-?([1-9]\d{6,7}|12\d{3}|9[56]\d{3,4})(?:(?:转|分机|-)(\d{1,6}))?$/u;
const MOBILE = /^(?:\+?86-?)?(1[3-9]\d)-?(\d{4})-?(\d{4})$/u;
const SHORT_HOTLINE = /^(?:12\d{3}|95\d{3,6}|96\d{3,4})$/u;
const TOLL_FREE = /^[48]00(?:-?\d){7}$/u;

/**
 * Reads a landline with its area code (`0399-80012301`, `(0399)80012301`, extension `转8001` or `-8001`; also a city's
 * own hotline such as `0399-12333`), a mobile number, or a hotline (12333, 12345, 95xxx, 96xxx, 400-xxx-xxxx).
 * `undefined` for anything else; a landline without area code is refused.
 */
export const parsePhone: (text: string) => Phone | undefined = remembering(readPhone);

function readPhone(text: string): Phone | undefined {
  const plain = normaliseText(text).replace(/[‐-―−]/gu, '-');
  if (SHORT_HOTLINE.test(plain)) return { kind: 'hotline', number: plain };
  if (TOLL_FREE.test(plain)) return { kind: 'hotline', number: plain.replaceAll('-', '') };
  const mobile = MOBILE.exec(plain);
  if (mobile !== null) return { kind: 'mobile', number: mobile.slice(1).join('') };
  const landline = LANDLINE.exec(plain);
  if (landline === null) return undefined;
  const [, inBrackets, bare, number = '', extension] = landline;
  const areaCode = inBrackets ?? bare ?? '';
  return { kind: 'landline', areaCode, number, ...(extension === undefined ? {} : { extension }) };
}

/** The one way a number is printed: `0399-80012301`, `0399-80012301转8001`, `12333`, `400-123-4567`. */
export function formatPhone(phone: Phone): string {
  switch (phone.kind) {
    case 'landline':
      return `${phone.areaCode}-${phone.number}${phone.extension === undefined ? '' : `转${phone.extension}`}`;
    case 'mobile':
      return phone.number;
    case 'hotline':
      return phone.number.replace(/^([48]00)(\d{3})(\d{4})$/u, '$1-$2-$3');
  }
}
