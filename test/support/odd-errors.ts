import { type Answer, answering, type Oddity, pageOf } from './odd-answer.js';

const MISSING = pageOf('页面不存在', '<h1>404</h1><p>抱歉，您访问的页面不存在或者已被删除。</p>');

/** Error pages that say 200, at one path each. */
export const ERRORS = {
  saysMissing: { path: '/ruan/bucunzai.html', answer: answering(200, MISSING) },
  saysErrorCode: {
    path: '/ruan/cuowudaima.html',
    answer: answering(200, pageOf('系统提示', '<p>错误代码：404</p><p>您要查看的信息已经下线</p>')),
  },
} as const satisfies Readonly<Record<string, Oddity>>;

/** `/zhuangtai/503` answers 503. */
export function statusOf(path: string): Answer | undefined {
  const status = Number(/^\/zhuangtai\/([2-5]\d\d)$/u.exec(path)?.[1]);
  return Number.isNaN(status) ? undefined : answering(status, pageOf(String(status), `<h1>${status}</h1>`));
}

const HOME = pageOf('政务服务网', '<h1>政务服务网</h1><p>个人服务、法人服务、办件查询</p>');

/** How whole hosts answer for what they do not have. */
export const SITES = {
  /** As it should be. */
  'rsj.example.com': answering(404, MISSING),
  /** An error page that says 200. */
  'zwfw.example.com': ({ request, ...exchange }) =>
    request.url === '/' || request.url === '/banshi/'
      ? answering(200, HOME)({ request, ...exchange })
      : answering(200, MISSING)({ request, ...exchange }),
  /** One page for all paths, with no word of an error: the browser's script makes the rest. */
  'app.example.com': answering(
    200,
    pageOf('掌上社保', '<div id="app"></div><script src="/app.js"></script>'),
  ),
  /** Everything leads home. */
  'www.example.com': ({ request, response, ...exchange }) => {
    if (request.url === '/') answering(200, HOME)({ request, response, ...exchange });
    else response.writeHead(302, { location: '/' }).end();
  },
  /** Wants to be left alone. */
  'mang.example.com': answering(429, '', { 'retry-after': '3600' }),
} as const satisfies Readonly<Record<string, Answer>>;
