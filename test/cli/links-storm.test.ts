import { afterAll, describe, expect, test } from 'vitest';
import { checkIn, linkTown, pagesOf } from '../support/link-town.js';
import { type Answer, answering, pageOf } from '../support/odd-answer.js';
import { type OddWeb, oddWeb } from '../support/odd-web.js';
import { removeFolders } from './town-folder.js';

const STORM = 'mang.example.com';
const CALM = ['zwfw.example.com', 'shebao.example.com'] as const;
const PAGES = [...pagesOf(STORM, 200), ...CALM.flatMap((host) => pagesOf(host, 100))];
const [DEAD = ''] = pagesOf('shebao.example.com', 1);
const CONCURRENCY = 12;
const PER_HOST = 5;

const webs: OddWeb[] = [];
afterAll(async () => {
  removeFolders();
  await Promise.all(webs.map((web) => web.close()));
});

interface Storm {
  readonly web: OddWeb;
  readonly maps: readonly string[];
  /** Requests of a host under way at the same time, at most. */
  readonly mostOf: (host: string) => number;
  readonly indexesOf: (isOne: (host: string) => boolean) => readonly number[];
}

/** Servers that need some milliseconds, one of which answers nothing but that it is asked too often. */
async function storm(retryAfter: string | undefined, isDead: (path: string) => boolean): Promise<Storm> {
  const web = await oddWeb();
  webs.push(web);
  const underWay = new Map<string, number>();
  const most = new Map<string, number>();
  const page = answering(200, pageOf('社会保障卡申领', '<h1>社会保障卡申领</h1>'));
  const refusing = answering(429, '', retryAfter === undefined ? {} : { 'retry-after': retryAfter });
  const answerOf = (host: string, path: string): Answer => {
    if (host === STORM) return refusing;
    return isDead(path) ? answering(404) : page;
  };
  web.put('/*', (exchange) => {
    const { request, response } = exchange;
    const host = request.headers.host ?? '';
    const count = (underWay.get(host) ?? 0) + 1;
    underWay.set(host, count);
    most.set(host, Math.max(most.get(host) ?? 0, count));
    response.once('close', () => underWay.set(host, (underWay.get(host) ?? 0) - 1));
    setTimeout(() => answerOf(host, request.url ?? '')(exchange), 4);
  });
  return {
    web,
    maps: [STORM, ...CALM].flatMap((host) => ['--map', web.mapping(host)]),
    mostOf: (host) => most.get(host) ?? 0,
    indexesOf: (isOne) => web.asked.flatMap(({ host }, index) => (isOne(host) ? [index] : [])),
  };
}

const MANNERS = `--concurrency ${CONCURRENCY} --per-host ${PER_HOST} --max-pause 1 --no-soft-404`.split(' ');

describe.concurrent('a server that answers nothing but 429', () => {
  test.each([
    ['without a word of when', undefined, 4 * PER_HOST],
    ['for a second', '1', 4 * PER_HOST],
    ['for a day', '86400', 2 * PER_HOST],
  ] as const)('ends and holds up nobody: %s', async (_, retryAfter, mostRequests) => {
    const { web, maps, mostOf, indexesOf } = await storm(retryAfter, () => false);
    const { report, exitCode } = await checkIn(linkTown(PAGES), [...maps, ...MANNERS]);

    expect(exitCode).toBe(0);
    // Only pages that said so themselves are called blocked; the others are for another time.
    const { blocked = 0, unknown = 0, ...others } = report.links.verdicts;
    expect(blocked).toBeGreaterThan(0);
    expect(blocked).toBeLessThanOrEqual(mostRequests);
    expect(blocked + unknown).toBe(200);
    expect(others).toMatchObject({ dead: 0, failing: 0 });
    expect(report.summary).toEqual(expect.objectContaining({ errors: 0, warnings: 1, infos: blocked }));
    const [late, ...refused] = report.diagnostics.toSorted((a, b) => b.code.localeCompare(a.code));
    expect(late).toMatchObject({
      code: 'L013',
      args: { 数量: unknown, 原因: '服务器要求过一会儿再问，没有问' },
    });
    expect(refused.every(({ code, args }) => code === 'L004' && args.主机 === STORM)).toBe(true);
    for (const host of CALM) {
      expect(report.hosts.find((one) => one.host === host)).toMatchObject({ good: 100, requests: 100 });
    }

    // One request after another would be 200; each pause lets no more through than are asked at once.
    const stormy = indexesOf((host) => host === STORM);
    expect(stormy.length).toBeLessThanOrEqual(mostRequests);
    const calm = indexesOf((host) => host !== STORM);
    expect(calm).toHaveLength(200);
    // A second of pause is many times what the others need.
    expect(calm.at(-1)).toBeLessThan(stormy.at(-1) ?? 0);

    expect(web.most()).toBeLessThanOrEqual(CONCURRENCY);
    for (const host of [STORM, ...CALM]) {
      expect(mostOf(host)).toBeGreaterThan(0);
      expect(mostOf(host)).toBeLessThanOrEqual(PER_HOST);
    }
  });

  test('is no reason to overlook a dead link elsewhere', async () => {
    const { web, maps } = await storm('86400', (path) => path === new URL(DEAD).pathname);
    const { report, exitCode } = await checkIn(linkTown([...pagesOf(STORM, 20), ...pagesOf(CALM[1], 30)]), [
      ...maps,
      ...MANNERS,
    ]);
    expect(exitCode).toBe(1);
    expect(report.links.verdicts).toMatchObject({ dead: 1, ok: expect.any(Number) });
    const { blocked = 0, unknown = 0 } = report.links.verdicts;
    expect(blocked + unknown).toBe(20);
    expect(report.diagnostics.filter(({ code }) => code === 'L001').map(({ args }) => args.地址)).toEqual([
      DEAD,
    ]);
    // Asked once more before it was said, and the whole page then.
    const asked = web.asked.filter(({ host, path }) => host === CALM[1] && DEAD.endsWith(path));
    expect(asked.map(({ method }) => method)).toEqual(['HEAD', 'GET', 'GET']);
  });
});
