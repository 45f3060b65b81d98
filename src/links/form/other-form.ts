import { parseWebAddress } from '../../values/web-address.js';
import { type FormProblem, malformed } from './form-problem.js';

const unsupported = (reason: string): FormProblem => ({ kind: 'unsupported', reason, suggestion: undefined });

const DISK = /^(?:[a-z]:[\\/]|\\\\|file:)/iu;
const SCRIPT = /^(?:javascript|vbscript|data|about|blob):/iu;
const SCHEME = /^([a-z][a-z\d+.-]*):/iu;
const WEB_LIKE = /^https?[:：]/iu;
const HOST_FIRST = /^(?:\/\/)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?::\d+)?(?:[/?#]|$)/iu;

/** The web address that was probably meant: half-width, with two slashes, with a scheme. */
function meantBy(address: string): string | undefined {
  const half = address.normalize('NFKC').replaceAll('。', '.').replaceAll('\\', '/').replace(/\s/gu, '');
  const whole = WEB_LIKE.test(half)
    ? half.replace(/^(https?):\/*/iu, '$1://')
    : `https://${half.replace(/^\/+/u, '')}`;
  return parseWebAddress(whole);
}

/** Longer ones are cut or refused by servers and telephones. */
const LONGEST = 2000;

function brokenWebAddress(address: string): FormProblem {
  if (address.length > LONGEST) return malformed('地址太长，服务器和手机都不认');
  const parsed = URL.canParse(address) ? new URL(address) : undefined;
  if (parsed && (parsed.username !== '' || parsed.password !== '')) {
    parsed.username = '';
    parsed.password = '';
    // Said without the secret, which stands in the address anyway.
    return { ...malformed('地址里有用户名或者密码，公开出去就泄密了'), suggestion: parsed.href };
  }
  const meant = meantBy(address);
  return malformed('不是完整的网址', meant === address ? undefined : meant);
}

/** Why nobody can open an address that is neither a web address nor anything else that readers' devices know. */
export function otherProblem(address: string): FormProblem {
  if (WEB_LIKE.test(address)) return brokenWebAddress(address);
  if (DISK.test(address)) {
    return unsupported('这是某一台电脑里的文件，别人打不开，请把文件放进 files 文件夹');
  }
  if (SCRIPT.test(address)) return unsupported('这是一段程序，不是地址，点了没有反应，还可能有危险');
  const host = HOST_FIRST.test(address) ? meantBy(address) : undefined;
  if (host !== undefined) return malformed('网址前面少了 https://', host);
  const scheme = SCHEME.exec(address)?.[1]?.toLowerCase();
  if (scheme === 'ftp' || scheme === 'sftp')
    return unsupported('浏览器已经不能打开 ftp 地址，请把文件放到网站上');
  if (scheme !== undefined) return unsupported(`手机和浏览器不认“${scheme}:”开头的地址`);
  return malformed('不是网址');
}
