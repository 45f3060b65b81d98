import { decodeLeniently } from '../../values/decoded.js';
import { mailHost } from '../../values/mailbox.js';
import { type FormProblem, malformed } from './form-problem.js';

const PREFIX = /^mailto:(?:\/\/)?/iu;
const MAILTO = /^mailto:(?!\/\/)/iu;
const PRINTABLE = /^[\x21-\x7E]*$/u;

const areMailboxes = (list: string): boolean =>
  list.split(',').every((mailbox) => mailHost(decodeLeniently(mailbox)) !== undefined);

/** What is wrong with a link that writes a letter (RFC 6068): its mailboxes, or a subject that is not encoded. */
export function mailProblem(address: string): FormProblem | undefined {
  const [written = '', ...rest] = address.replace(PREFIX, '').split('?');
  const fields = rest.length === 0 ? '' : `?${rest.join('?')}`;
  const mended = written.normalize('NFKC').replace(/\s/gu, '');
  if (!areMailboxes(written) || !MAILTO.test(address)) {
    const what = written === mended ? '不是能收信的邮箱地址' : '邮箱里有全角字符或者空格';
    return malformed(
      what,
      areMailboxes(mended) ? `mailto:${mended}${encodeURI(decodeLeniently(fields))}` : undefined,
    );
  }
  if (PRINTABLE.test(fields)) return undefined;
  return malformed('问号后面的汉字和空格要编码', `mailto:${written}${encodeURI(decodeLeniently(fields))}`);
}
