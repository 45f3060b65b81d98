import { type Answer, answering, type Oddity, pageOf } from './odd-answer.js';
import { PAGES } from './odd-pages.js';

const to =
  (status: number, target: (origin: string) => string): Answer =>
  ({ response, origin }) =>
    void response.writeHead(status, { location: target(origin) }).end();

const guide = () => PAGES.guide.path;
const LONG_CHAIN = 40;

/** What takes people elsewhere. */
export const REDIRECTS = {
  /** For good. */
  moved: { path: '/jiu/301.html', answer: to(301, guide) },
  movedStrictly: { path: '/jiu/308.html', answer: to(308, guide) },
  /** For now. */
  found: { path: '/jiu/302.html', answer: to(302, guide) },
  foundStrictly: { path: '/jiu/307.html', answer: to(307, guide) },
  relative: { path: '/jiu/xiangdui.html', answer: to(301, () => '../banshi/shiye-dengji.html') },
  absolute: { path: '/jiu/juedui.html', answer: to(301, (origin) => origin + guide()) },
  withFragment: { path: '/jiu/maodian.html', answer: to(301, () => `${guide()}#cailiao`) },
  /** 301, 301, 302, page. */
  chain: { path: '/jiu/lian-1.html', answer: to(301, () => '/jiu/lian-2.html') },
  chain2: { path: '/jiu/lian-2.html', answer: to(301, () => '/jiu/302.html') },
  loop: { path: '/jiu/quan-1.html', answer: to(302, () => '/jiu/quan-2.html') },
  loopBack: { path: '/jiu/quan-2.html', answer: to(302, () => '/jiu/quan-1.html') },
  toItself: { path: '/jiu/ziji.html', answer: to(302, () => '/jiu/ziji.html') },
  /** Longer than anybody follows; the rest of it is `/jiu/chang-N`. */
  tooLong: { path: `/jiu/chang-${LONG_CHAIN}`, answer: to(302, () => `/jiu/chang-${LONG_CHAIN - 1}`) },
  toNothing: { path: '/jiu/mei-le.html', answer: to(301, () => '/zhuangtai/404') },
  toOtherHost: { path: '/jiu/bie-chu.html', answer: to(302, () => 'http://zwfw.example.com/banshi/') },
  toLoopback: { path: '/jiu/benji.html', answer: to(302, (origin) => `${origin}/admin/`) },
  toLinkLocal: { path: '/jiu/yun.html', answer: to(302, () => 'http://169.254.169.254/latest/meta-data/') },
  toPrivate: { path: '/jiu/neiwang.html', answer: to(302, () => 'http://10.20.3.8/oa/') },
  toInternalName: { path: '/jiu/oa.html', answer: to(302, () => 'http://oa.rsj.internal/') },
  withoutTarget: { path: '/jiu/meiyou.html', answer: answering(302) },
  toBrokenAddress: { path: '/jiu/xiecuo.html', answer: to(302, () => 'http://') },
  toMail: { path: '/jiu/youxiang.html', answer: to(302, () => 'mailto:zixun@rsj.example.com') },
  /** `/办事` in the bytes of GBK, as old servers send it. */
  toGbk: {
    path: '/jiu/gbk.html',
    answer: ({ request }) => {
      const text = Buffer.from('HTTP/1.1 302 Found\r\nContent-Length: 0\r\nConnection: close\r\nLocation: /');
      request.socket.end(
        Buffer.concat([text, Buffer.from([0xb0, 0xec, 0xca, 0xc2]), Buffer.from('\r\n\r\n')]),
      );
    },
  },
  toLogin: { path: '/geren/wode.html', answer: to(302, () => '/sso/login?service=%2Fgeren%2Fwode.html') },
  login: {
    path: '/sso/login?service=%2Fgeren%2Fwode.html',
    answer: answering(200, pageOf('统一身份认证', '<form><input type="password" name="mima"></form>')),
  },
} as const satisfies Readonly<Record<string, Oddity>>;

/** The links of the long chain. */
export function chainLink(path: string): Answer | undefined {
  const rest = Number(/^\/jiu\/chang-(\d+)$/u.exec(path)?.[1]);
  if (Number.isNaN(rest)) return undefined;
  return to(302, () => (rest === 0 ? PAGES.guide.path : `/jiu/chang-${rest - 1}`));
}
