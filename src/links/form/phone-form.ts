import { decodeLeniently } from '../../values/decoded.js';
import { type Phone, parsePhone } from '../../values/phone.js';
import { type FormProblem, malformed } from './form-problem.js';

// RFC 3966: digits, visual separators, an extension.
const TEL = /^tel:(\+?[\d\-.()]+)(?:;ext=\d{1,6})?$/iu;
const PREFIX = /^tel:(?:\/\/)?/iu;
const FROM_ABROAD = /^\+86-?(?=[2-9]|10)/u;

function phoneOf(written: string): Phone | undefined {
  const plain = written
    .normalize('NFKC')
    .replace(/[\s.]/gu, '')
    .replace(/^;|;ext=/iu, '转');
  return parsePhone(plain.replace(FROM_ABROAD, '0'));
}

/** As links write it. */
function linkTo(phone: Phone): string {
  if (phone.kind !== 'landline') return `tel:${phone.number}`;
  const extension = phone.extension === undefined ? '' : `;ext=${phone.extension}`;
  return `tel:${phone.areaCode}-${phone.number}${extension}`;
}

function slipIn(written: string): string {
  if (/[转分机]/u.test(written)) return '链接里的分机号不能用“转”';
  if (/\s/u.test(written)) return '电话里有空格';
  if (/[^\x20-\x7E]/u.test(written)) return '电话里有全角字符或者汉字';
  return '电话只能用数字、加号和短横';
}

/** What is wrong with a link that dials (RFC 3966): its form, or a number that nobody has. */
export function phoneProblem(address: string): FormProblem | undefined {
  const written = decodeLeniently(address.replace(PREFIX, ''));
  const phone = phoneOf(written);
  if (!TEL.test(address)) return malformed(slipIn(written), phone && linkTo(phone));
  return phone ? undefined : malformed('打不通，固定电话要带区号');
}
