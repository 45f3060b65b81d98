import { kindOfAddress } from './address-kind.js';
import { type AddressAt, addressesInText } from './addresses-in-text.js';

/** Keys whose text is a web address and nothing else (format 网址 of the schemas). */
export const ADDRESS_KEYS: ReadonlySet<string> = new Set([
  '网办地址',
  '移动端地址',
  '网址',
  '域名',
  '评价地址',
]);

/** Keys whose text is the path of an attachment (format 附件 of the schemas). */
export const ATTACHMENT_KEYS: ReadonlySet<string> = new Set(['空白表格', '示例样表', '样本', '文书']);

const ENTRY_LIKE = /^[^\s，。；、（）]*[:：/／.．\\][^\s，。；、（）]*$/u;
const NEXT_ADDRESS = /.https?:\/\//iu;
const CHINESE_BEHIND_HOST = /^https?:\/\/[^/?#]*[a-z\d]\p{Script=Han}/iu;
const WHOLE = /^(?:https?:\/\/|(?:javascript|vbscript|data|file):)[^\s，。；、（）“”《》]+$/iu;
const ATTACHMENT = /^files\/[^\n]+$/iu;

/** The patterns below look at every sign of what is shorter more than once. */
const LONGEST = 8000;

function isWhole(key: string, text: string): boolean {
  if (text.length > LONGEST) return false;
  if (ATTACHMENT_KEYS.has(key) || ATTACHMENT.test(text)) return true;
  if (NEXT_ADDRESS.test(text) || CHINESE_BEHIND_HOST.test(text)) return false;
  return (ADDRESS_KEYS.has(key) && ENTRY_LIKE.test(text)) || WHOLE.test(text);
}

/**
 * The addresses of a text, in order.
 * @param key that the text stands under, also as an element of a list
 */
export function addressesInValue(key: string, value: string): readonly AddressAt[] {
  const address = value.trim();
  if (address === '') return [];
  if (!isWhole(key, address)) return addressesInText(value);
  const start = value.indexOf(address);
  const ofForm = kindOfAddress(address);
  const isPath = ofForm === 'other' && ATTACHMENT_KEYS.has(key) && !/^[a-z][a-z\d+.-]*:|\\/iu.test(address);
  return [{ kind: isPath ? 'file' : ofForm, address, start, end: start + address.length }];
}
