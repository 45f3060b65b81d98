import type { Failure } from '../probe.js';
import type { Withheld } from '../traffic/traffic-rules.js';
import type { Astray } from './follow.js';
import type { Judgement } from './judgement.js';

/** What it means that no answer came. Only a name that is not there and a refusal tell that the page is gone. */
export const FAILURES = {
  dns: { kind: 'dead', reason: '没有这个域名，可能写错了，或者已经停用' },
  'dns-silent': { kind: 'timeout', reason: '查询域名时没有回应，没有连上' },
  refused: { kind: 'dead', reason: '服务器拒绝连接，网站可能已经关闭' },
  unreachable: { kind: 'timeout', reason: '从这里到不了这台服务器，没有连上' },
  timeout: { kind: 'timeout', reason: '等了很久，服务器没有回答' },
  reset: { kind: 'failing', reason: '连接被服务器断开，没有得到回答' },
  malformed: { kind: 'failing', reason: '服务器的回答不合规范，读不懂' },
  private: { kind: 'private', reason: '这是内部网络的地址，群众打不开，没有访问' },
  proxy: { kind: 'unknown', reason: '代理服务器没有放行，没有问到' },
  'tls-expired': { kind: 'tls', reason: '网站的安全证书已经过期，浏览器会提示不安全' },
  'tls-self-signed': { kind: 'tls', reason: '网站的安全证书是自己签发的，浏览器会提示不安全' },
  'tls-host': { kind: 'tls', reason: '网站的安全证书是给别的域名的，浏览器会提示不安全' },
  'tls-chain': { kind: 'tls', reason: '网站的安全证书不完整，或者签发机构不受信任，有的浏览器打不开' },
  'tls-protocol': {
    kind: 'tls',
    reason: '没有谈成加密连接：可能这里不是 https，也可能网站只支持国密，普通浏览器打不开',
  },
} satisfies Record<Failure, Judgement>;

/** What it means that nobody was asked. */
export const WITHHELD = {
  deadline: { kind: 'unknown', reason: '规定的时间已经用完，没有问到' },
  stopped: { kind: 'unknown', reason: '检查提前结束，没有问到' },
  throttled: { kind: 'unknown', reason: '服务器要求过一会儿再问，没有问' },
  silent: { kind: 'timeout', reason: '这台服务器多次没有回答，没有再问' },
} satisfies Record<Withheld['why'], Judgement>;

/** What it means that redirects lead nowhere. */
export function judgeAstray({ why, status, setsCookie }: Astray, final: string): Judgement {
  switch (why) {
    case 'circle':
      return setsCookie
        ? { kind: 'failing', reason: `转来转去又回到原处（${status}），可能只拦程序，请人工打开看看` }
        : { kind: 'failing', reason: `转来转去又回到原处（${status}）` };
    case 'too-many':
      return { kind: 'failing', reason: `转了太多次还没有到头（${status}）` };
    case 'unreadable':
      return { kind: 'failing', reason: `服务器要转到的地址写错了（${status}）` };
    case 'scheme':
      return { kind: 'unsupported', reason: `转到了要用别的程序打开的地址（${new URL(final).protocol}）` };
  }
}
