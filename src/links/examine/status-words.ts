import type { Judgement } from './judgement.js';

const ONLY_PEOPLE = '只让浏览器看，程序打不开，请人工打开看看';

/** Statuses with a meaning of their own; the others go by their hundreds. */
const STATUSES: Readonly<Record<number, Judgement>> = {
  400: { kind: 'failing', reason: '服务器说请求有错' },
  401: { kind: 'blocked', reason: '要登录才能看' },
  403: { kind: 'blocked', reason: '服务器不让程序看，请人工打开看看' },
  404: { kind: 'dead', reason: '服务器说没有这个页面' },
  405: { kind: 'failing', reason: '服务器不接受这种访问方式' },
  406: { kind: 'failing', reason: '服务器给不出能看的页面' },
  407: { kind: 'blocked', reason: '要先登录代理服务器才能看' },
  408: { kind: 'timeout', reason: '服务器说等得太久' },
  410: { kind: 'dead', reason: '服务器说这个页面已经撤掉' },
  412: { kind: 'blocked', reason: ONLY_PEOPLE },
  414: { kind: 'failing', reason: '服务器说地址太长' },
  429: { kind: 'blocked', reason: '服务器嫌问得太多，请人工打开看看' },
  451: { kind: 'blocked', reason: '服务器说依法不能提供' },
  // 雷池 and 网站卫士 answer so when they suspect a program.
  468: { kind: 'blocked', reason: ONLY_PEOPLE },
  493: { kind: 'blocked', reason: ONLY_PEOPLE },
  502: { kind: 'failing', reason: '网站后面的服务器没有正常回答' },
  503: { kind: 'failing', reason: '网站暂时不能用' },
  504: { kind: 'failing', reason: '网站后面的服务器没有及时回答' },
  521: { kind: 'blocked', reason: ONLY_PEOPLE },
  999: { kind: 'blocked', reason: ONLY_PEOPLE },
};

function judgeHundreds(status: number): Judgement {
  if (status >= 200 && status < 300) return { kind: 'ok', reason: '' };
  if (status >= 300 && status < 400) return { kind: 'failing', reason: '服务器说页面在别处，却没有说在哪里' };
  if (status >= 400 && status < 500) return { kind: 'failing', reason: '服务器不接受这个请求' };
  if (status >= 500 && status < 600) return { kind: 'failing', reason: '服务器出错' };
  return { kind: 'failing', reason: '服务器的回答看不懂' };
}

/**
 * What a status means, its number named.
 * @param isCloudflare 521 is their word for a server that is down; elsewhere 加速乐 asks with it for a browser
 */
export function judgeStatus(status: number, isCloudflare: boolean): Judgement {
  const known = status === 521 && isCloudflare ? undefined : STATUSES[status];
  const { kind, reason } = known ?? judgeHundreds(status);
  return kind === 'ok' ? { kind, reason } : { kind, reason: `${reason}（${status}）` };
}
