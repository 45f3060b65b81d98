// The asked side of the measurements, in a process of its own: ten hosts on loopback with some latency, which count what they
// are asked. Told by messages: `reset` begins a count, `read` tells it.
import { createServer } from 'node:http';

const HOSTS = 10;
const SLOW = 200;
const LAST = HOSTS - 1;

const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>办事指南</title></head><body><h1>社会保险登记</h1>${'<p>用人单位应当自成立之日起三十日内，向当地社会保险经办机构申请办理社会保险登记。</p>'.repeat(20)}</body></html>`;
const ERROR_PAGE =
  '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>提示信息</title></head><body><h1>您访问的页面不存在或已被删除</h1><p>错误代码：404</p></body></html>';

/** Which requests are answered 429, and whether again and again. */
const THROTTLES = {
  none: () => false,
  /** About one address in a hundred, once. */
  'once-everywhere': (_host, path) => numberIn(path) % 100 === 83 && isFirst(path),
  /** As many, all on the host with most of the addresses. */
  'once-on-first': (host, path) => host === 0 && numberIn(path) % 60 === 5 && isFirst(path),
  'always-on-last': (host) => host === LAST,
};

let state = freshState({ latency: 0, throttle: 'none' });
const ports = [];

function freshState(settings) {
  return {
    ...settings,
    seen: new Set(),
    inFlight: 0,
    mostInFlight: 0,
    sockets: 0,
    throttled: 0,
    began: undefined,
    hosts: Array.from({ length: HOSTS }, () => ({ requests: 0, inFlight: 0, most: 0, last: 0 })),
    cpu: process.cpuUsage(),
  };
}

function numberIn(path) {
  return Number(/\d+/u.exec(path)?.[0] ?? -1);
}

function isFirst(path) {
  if (state.seen.has(path)) return false;
  state.seen.add(path);
  return true;
}

/** @returns {[status: number, headers: object, body: string]} */
function answerTo(host, { method, url }) {
  const [, kind] = url.split('/');
  const html = { 'content-type': 'text/html; charset=utf-8' };
  const page = [200, html, PAGE];
  if (THROTTLES[state.throttle](host, url)) {
    state.throttled += 1;
    return [429, { ...html, 'retry-after': '1' }, ERROR_PAGE];
  }
  switch (kind) {
    case 'page':
    case 'new':
    case 'slow':
      return page;
    case 'moved':
      return [301, { location: url.replace('/moved/', '/new/') }, ''];
    case 'no-head':
      return method === 'HEAD' ? [405, { ...html, allow: 'GET' }, ERROR_PAGE] : page;
    case 'head-forbidden':
      return method === 'HEAD' ? [403, html, ERROR_PAGE] : page;
    case 'failing':
      return [500, html, ERROR_PAGE];
    case 'soft-404':
      return [200, html, ERROR_PAGE];
    default:
      return [404, html, ERROR_PAGE];
  }
}

function answer(host, request, response) {
  const counted = state;
  const counts = counted.hosts[host];
  counted.began ??= performance.now();
  counts.requests += 1;
  counts.inFlight += 1;
  counts.most = Math.max(counts.most, counts.inFlight);
  counted.inFlight += 1;
  counted.mostInFlight = Math.max(counted.mostInFlight, counted.inFlight);
  let isOver = false;
  const end = () => {
    if (isOver) return;
    isOver = true;
    counts.inFlight -= 1;
    counted.inFlight -= 1;
    counts.last = performance.now() - counted.began;
  };
  response.on('close', end);
  const [status, headers, body] = answerTo(host, request);
  const send = () => {
    // Before the answer leaves: who gets it may ask the next question at once.
    end();
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  const latency = request.url.startsWith('/slow/') ? SLOW : counted.latency;
  setTimeout(send, latency);
}

for (let host = 0; host < HOSTS; host += 1) {
  const server = createServer((request, response) => answer(host, request, response));
  server.on('connection', () => {
    state.sockets += 1;
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', 4096, resolve));
  ports.push(server.address().port);
}

process.on('message', ({ order, settings }) => {
  if (order === 'reset') state = freshState(settings);
  const { user, system } = process.cpuUsage(state.cpu);
  process.send({
    requests: state.hosts.reduce((sum, { requests }) => sum + requests, 0),
    mostInFlight: state.mostInFlight,
    sockets: state.sockets,
    throttled: state.throttled,
    hosts: state.hosts.map(({ requests, most, last }) => ({ requests, most, last })),
    cpu: (user + system) / 1e6,
  });
});
// Without who started it, it is of no use.
process.on('disconnect', () => process.exit());
process.send({ ports });
