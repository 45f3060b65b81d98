import { type Answer, answering, HTML, type Oddity, pageOf } from './odd-answer.js';

const PAGE = pageOf('社会保障卡申领', '<h1>社会保障卡申领</h1>');
const page = answering(200, PAGE);

/** GET is answered, HEAD is not. */
const refusingHead =
  (refuse: Answer): Answer =>
  (exchange) =>
    exchange.request.method === 'HEAD' ? refuse(exchange) : page(exchange);

/** The first `count` times busy, then a page. */
const busy =
  (status: number, retryAfter: () => string | undefined, count = Number.POSITIVE_INFINITY): Answer =>
  (exchange) => {
    const value = retryAfter();
    if (exchange.times > count) page(exchange);
    else
      answering(status, pageOf('请稍后', ''), value === undefined ? {} : { 'retry-after': value })(exchange);
  };

const inSeconds = (seconds: number) => () => new Date(Date.now() + seconds * 1000).toUTCString();

const afterwards =
  (milliseconds: number): Answer =>
  (exchange) => {
    const timer = setTimeout(() => page(exchange), milliseconds);
    exchange.response.once('close', () => clearTimeout(timer));
  };

const endless: Answer = ({ request, response }) => {
  response.writeHead(200, { 'content-type': HTML });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const chunk = '<p>办件公示</p>'.repeat(2000);
  const write = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', write);
  write();
};

const raw =
  (text: string): Answer =>
  ({ request }) =>
    void request.socket.end(text);

/** How servers behave. */
export const MANNERS = {
  head405: { path: '/head/405', answer: refusingHead(answering(405)) },
  head501: { path: '/head/501', answer: refusingHead(answering(501)) },
  head403: { path: '/head/403', answer: refusingHead(answering(403)) },
  head404: { path: '/head/404', answer: refusingHead(answering(404)) },
  headReset: {
    path: '/head/reset',
    answer: refusingHead(({ request }) => void request.socket.resetAndDestroy()),
  },
  /** A body behind the answer to a HEAD, which spoils the connection. */
  headWithBody: {
    path: '/head/body',
    answer: refusingHead(({ request }) => {
      request.socket.write(
        `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: keep-alive\r\nContent-Length: ${Buffer.byteLength(PAGE)}\r\n\r\n`,
      );
      // Late, when the next request is on its way.
      setTimeout(() => request.socket.write(PAGE), 5);
    }),
  },
  slow: { path: '/man/300', answer: afterwards(300) },
  /** Slower than anybody waits. */
  tooSlow: { path: '/man/60000', answer: afterwards(60_000) },
  reset: { path: '/duan/reset', answer: ({ request }) => void request.socket.resetAndDestroy() },
  closed: { path: '/duan/close', answer: ({ request }) => void request.socket.destroy() },
  resetInBody: {
    path: '/duan/yiban.html',
    answer: ({ response, request }) => {
      response.writeHead(200, { 'content-type': HTML, 'content-length': 5000 });
      response.write(PAGE, () => setTimeout(() => request.socket.resetAndDestroy(), 5));
    },
  },
  endless: { path: '/wujin.html', answer: endless },
  /** A beginning, and then nothing more. */
  stalled: {
    path: '/kazhu.html',
    answer: ({ request, response }) => {
      response.writeHead(200, { 'content-type': HTML });
      if (request.method === 'HEAD') response.end();
      else response.write(PAGE.slice(0, 40));
    },
  },
  hugeHeader: {
    path: '/da-tou',
    answer: raw(`HTTP/1.1 200 OK\r\nX-Trace: ${'a'.repeat(200_000)}\r\nContent-Length: 0\r\n\r\n`),
  },
  /** Longer than usual, and still read. */
  longCookie: { path: '/chang-cookie', answer: answering(200, PAGE, { 'x-session': 'a'.repeat(30_000) }) },
  noHttp: { path: '/bushi-http', answer: raw('SSH-2.0-OpenSSH_8.4\r\n') },
  empty: { path: '/kong', answer: answering(204) },
  cookies: {
    path: '/cookies',
    answer: answering(200, PAGE, { 'set-cookie': ['JSESSIONID=1; Path=/', 'route=a'] }),
  },
  busyOnce: { path: '/mang/yici', answer: busy(429, () => '1', 1) },
  busyTwice: { path: '/mang/liangci', answer: busy(503, () => '0', 2) },
  busyUntilDate: { path: '/mang/riqi', answer: busy(503, inSeconds(1), 1) },
  busyForHours: { path: '/mang/yitian', answer: busy(429, () => '86400') },
  busySilently: { path: '/mang/bushuo', answer: busy(429, () => undefined, 1) },
  busyInWords: { path: '/mang/luanxie', answer: busy(429, () => 'in a while', 1) },
  busyInThePast: { path: '/mang/guoqu', answer: busy(429, inSeconds(-3600), 1) },
  busyForever: { path: '/mang/yizhi', answer: busy(429, () => '0') },
} as const satisfies Readonly<Record<string, Oddity>>;
