import { type FormProblem, malformed } from './form-problem.js';

const PRINTABLE = /^[\x21-\x7E]*$/u;
// What a Chinese keyboard writes for the signs of an address.
const WIDE = /[\uFF01-\uFF5E\u3000]/u;
const SHORT_LINK = /^#小程序:\/\/[^/\s?#]+\/[A-Za-z\d]{4,}$/u;
const OPENING_TICKET = /^weixin:\/\/dl\/business\/\?(?:[^#]*&)?(?:t|appid)=[^&#]/iu;
const PATH = /^\/?(?:[\w-]+\/)*pages\/[\w-]+(?:\/[\w-]+)*$/u;
const QUERY = /^[^=&?#]+=[^&?#]*(?:&[^=&?#]+=[^&?#]*)*$/u;

function signsProblem(address: string): FormProblem | undefined {
  if (PRINTABLE.test(address)) return undefined;
  if (WIDE.test(address))
    return malformed('有全角字符', encodeURI(address.normalize('NFKC').replaceAll(' ', '')));
  return malformed('汉字和空格要编码', encodeURI(address));
}

function shortLinkProblem(address: string): FormProblem | undefined {
  if (SHORT_LINK.test(address)) return undefined;
  const half = address.replace(/[\uFF01-\uFF5E]/gu, (sign) => sign.normalize('NFKC'));
  const what = half === address ? '小程序短链接要写成“#小程序://名称/短码”' : '小程序短链接里有全角字符';
  return malformed(what, SHORT_LINK.test(half) ? half : undefined);
}

/** The path of a page of a mini-program, as the developers' tools want it. */
function pageProblem(address: string): FormProblem | undefined {
  const signs = signsProblem(address);
  if (signs) return signs;
  const [path = '', ...queries] = address.split('?');
  const fields = queries.length === 0 ? '' : `?${queries.join('?')}`;
  const own = path.replace(/^\/?[\w-]+(?:\.[\w-]+)+(?::\d+)?\//u, '');
  if (own !== path) return malformed('小程序页面的路径前面不能有域名', `${own}${fields}`);
  const bare = path.replace(/\.html?$/iu, '');
  if (bare !== path) return malformed('小程序页面的路径不带 .html', `${bare}${fields}`);
  if (!PATH.test(path))
    return malformed('小程序页面的路径要写成“pages/文件夹/页面”这样，只用字母、数字、短横和下划线');
  if (fields === '' || QUERY.test(fields.slice(1))) return undefined;
  return malformed('问号后面要写成“名称=值”，几个之间用 & 连接');
}

/** What is wrong with the address of a mini-program, as far as its form shows; nobody but its own app can open it. */
export function miniProgramProblem(address: string): FormProblem | undefined {
  if (address.startsWith('#')) return shortLinkProblem(address);
  if (!/^(?:weixin|alipays?):/iu.test(address)) return pageProblem(address);
  const signs = signsProblem(address);
  if (signs) return signs;
  if (!/^weixin:\/\/dl\/business/iu.test(address) || OPENING_TICKET.test(address)) return undefined;
  return malformed('打开小程序的链接要带“?t=”和后面的编号，请到小程序后台重新生成');
}
