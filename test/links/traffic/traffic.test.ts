import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Failure, ProbeAnswer, ProbeRequest } from '../../../src/links/probe.js';
import { makeTraffic, type Traffic } from '../../../src/links/traffic/traffic.js';
import type { TrafficRules, Withheld } from '../../../src/links/traffic/traffic-rules.js';
import { type FakeClock, makeFakeClock } from '../../support/fake-clock.js';
import {
  type FakeProbe,
  failure,
  headOf,
  makeFakeProbe,
  type Response,
  status,
} from '../../support/fake-probe.js';
import { RSJ, RULES, YBJ } from './rules.js';

interface Scene {
  readonly clock: FakeClock;
  readonly probe: FakeProbe;
  readonly traffic: Traffic;
  /** Asks at once for so many pages of a host (or for the given addresses), waits for all. */
  askAll(pages: readonly string[], isFresh?: boolean): Promise<readonly (ProbeAnswer | Withheld)[]>;
  /** The same with GET. */
  getAll(pages: readonly string[]): Promise<readonly (ProbeAnswer | Withheld)[]>;
  /** Starts of the requests to a host. */
  startsOf(host: string): readonly number[];
}

function scene(
  respond: (request: ProbeRequest, nth: number, now: number) => Response,
  rules: Partial<TrafficRules> = {},
): Scene {
  const clock = makeFakeClock();
  const probe = makeFakeProbe(clock, (request, nth) => respond(request, nth, clock.now()));
  const traffic = makeTraffic(probe, clock, { ...RULES, ...rules });
  return {
    clock,
    probe,
    traffic,
    askAll: (pages, isFresh = false) =>
      clock.run(Promise.all(pages.map((page) => traffic.ask(headOf(page, isFresh))))),
    getAll: (pages: readonly string[]) =>
      clock.run(Promise.all(pages.map((page) => traffic.ask({ ...headOf(page), method: 'GET' })))),
    startsOf: (host) => probe.made.filter((made) => made.host === host).map(({ startedAt }) => startedAt),
  };
}

function pages(host: string, count: number, scheme = 'https'): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${scheme}://${host}/bszn/${index}.html`);
}

/** `200`, `timeout`, `withheld: silent`. */
function short(answer: ProbeAnswer | Withheld): string {
  switch (answer.kind) {
    case 'answer':
      return String(answer.status);
    case 'failure':
      return answer.failure;
    case 'withheld':
      return `withheld: ${answer.why}`;
  }
}

function counted(answers: readonly (ProbeAnswer | Withheld)[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const answer of answers) counts[short(answer)] = (counts[short(answer)] ?? 0) + 1;
  return counts;
}

describe('requests under way', () => {
  it('are as many as allowed, no more', async () => {
    const { askAll, probe, clock } = scene(() => status(200), { concurrency: 6 });
    await askAll([...pages(RSJ, 30), ...pages(YBJ, 30), ...pages('www.linhai.gov.cn', 30)]);
    expect(probe.mostUnderWay()).toBe(6);
    expect(probe.mostUnderWayOf(RSJ)).toBeLessThanOrEqual(4);
    expect(clock.now()).toBe((90 / 6) * 20);
  });

  it('to one host are as many as allowed to one host, its ports apart', async () => {
    const { askAll, probe } = scene(() => status(200));
    await askAll([...pages(RSJ, 30), ...pages(`${RSJ}:8443`, 30)]);
    expect([probe.mostUnderWayOf(RSJ), probe.mostUnderWayOf(`${RSJ}:8443`)]).toEqual([4, 4]);
  });

  it('to one host begin with the interval between them', async () => {
    const { askAll, startsOf } = scene(() => status(200), { interval: 100 });
    await askAll([...pages(RSJ, 5), ...pages(YBJ, 3)]);
    expect(startsOf(RSJ)).toEqual([0, 100, 200, 300, 400]);
    expect(startsOf(YBJ)).toEqual([0, 100, 200]);
  });

  it('take turns over the hosts', async () => {
    const { askAll, probe } = scene(() => status(200), { concurrency: 1 });
    await askAll([...pages(RSJ, 3), ...pages(YBJ, 3)]);
    // The very first goes before there is a second host.
    expect(probe.made.map(({ host }) => host)).toEqual([RSJ, RSJ, YBJ, RSJ, YBJ, YBJ]);
  });

  it('do not wait for a slow host', async () => {
    const { askAll, startsOf } = scene((request) => status(200, request.address.includes(RSJ) ? 9000 : 20));
    await askAll([...pages(RSJ, 40), ...pages(YBJ, 40)]);
    expect(startsOf(YBJ).at(-1)).toBe(9 * 20);
  });
});

describe('a server that is asked too often', () => {
  const isEarly = (now: number) => now < 50;

  it('is left alone for as long as it wishes, once for all answers of that time', async () => {
    const wish = status(429, 20, { 'retry-after': '7' });
    const { askAll, traffic, startsOf } = scene((_, __, now) => (isEarly(now) ? wish : status(200)));
    expect(counted(await askAll(pages(RSJ, 10)))).toEqual({ 200: 10 });
    expect(traffic.hosts()).toEqual([{ host: RSJ, requests: 14, failures: 0, pauses: 1, slowest: 20 }]);
    expect(startsOf(RSJ).slice(4, 6)).toEqual([7020, 7020]);
  });

  it('is left alone for one second, two, four, where it says nothing that can be understood', async () => {
    const { askAll, startsOf } = scene((_, nth) => (nth < 4 ? status(429) : status(200)), { perHost: 1 });
    expect(counted(await askAll(pages(RSJ, 1)))).toEqual({ 200: 1 });
    expect(startsOf(RSJ)).toEqual([0, 1020, 3040, 7060]);
  });

  it('is understood also with 503 and Retry-After; without it 503 is a fault', async () => {
    const wish = status(503, 20, { 'retry-after': '7' });
    const polite = scene((_, nth) => (nth === 1 ? wish : status(200)));
    await polite.askAll(pages(RSJ, 1));
    expect(polite.startsOf(RSJ)).toEqual([0, 7020]);
    const faulty = scene((_, nth) => (nth === 1 ? status(503) : status(200)));
    await faulty.getAll(pages(RSJ, 1));
    expect(faulty.startsOf(RSJ)).toEqual([0, 3020]);
    expect(faulty.traffic.hosts()).toMatchObject([{ pauses: 0 }]);
  });

  it('is asked half as much afterwards, and more again while it answers', async () => {
    const { askAll, startsOf } = scene((_, __, now) => (isEarly(now) ? status(429) : status(200)));
    await askAll(pages(RSJ, 40));
    const atOnce = new Map<number, number>();
    for (const start of startsOf(RSJ)) atOnce.set(start, (atOnce.get(start) ?? 0) + 1);
    expect([...atOnce.values()]).toEqual([4, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 2]);
  });

  it('is asked more again only after answers without a break', async () => {
    const isBreak = (nth: number) => nth % 10 === 0;
    let requests = 0;
    const { askAll, startsOf } = scene(
      () => {
        requests += 1;
        if (requests <= 2) return status(429);
        return isBreak(requests) ? failure('timeout') : status(200);
      },
      { perHost: 2 },
    );
    await askAll(pages(RSJ, 60));
    const after = startsOf(RSJ).slice(2);
    expect(new Set(after).size).toBe(after.length);
  });

  it('is left alone also where the next request stood ready', async () => {
    const wish = status(429, 20, { 'retry-after': '7' });
    const { askAll, startsOf } = scene((_, __, now) => (isEarly(now) ? wish : status(200)), {
      concurrency: 1,
    });
    await askAll(pages(RSJ, 3));
    expect(startsOf(RSJ)).toEqual([0, 7020, 7040, 7060]);
  });

  it('is asked once more after the longest pause where it wishes more: a firewall may have meant another', async () => {
    const wish = status(429, 20, { 'retry-after': '86400' });
    const { askAll, traffic, startsOf } = scene((_, __, now) => (isEarly(now) ? wish : status(200)));
    expect(counted(await askAll(pages(RSJ, 10)))).toEqual({ 200: 10 });
    expect(traffic.hosts()).toMatchObject([{ requests: 14, pauses: 1 }]);
    expect(startsOf(RSJ).slice(4, 6)).toEqual([60_020, 60_020]);
  });

  it('is given up where it wishes too much twice: nobody else asks it', async () => {
    const wish = status(429, 20, { 'retry-after': '86400' });
    const { askAll, probe, clock } = scene(() => wish);
    expect(counted(await askAll(pages(RSJ, 50)))).toEqual({ 429: 6, 'withheld: throttled': 44 });
    expect(counted(await askAll(pages(RSJ, 2)))).toEqual({ 'withheld: throttled': 2 });
    expect(counted(await askAll(pages(RSJ, 2), true))).toEqual({ 'withheld: throttled': 2 });
    expect([probe.made.length, clock.now()]).toEqual([4 + 2, 20 + 60_000 + 20]);
  });

  it('is given up after three pauses without one good answer', async () => {
    const { askAll, traffic, clock } = scene(() => status(429));
    const answers = counted(await askAll(pages(RSJ, 50)));
    expect(answers).toEqual({ 429: 8, 'withheld: throttled': 42 });
    expect(traffic.hosts()).toMatchObject([{ requests: 4 + 2 + 1 + 1, pauses: 3 }]);
    expect(clock.now()).toBe(20 + 1000 + 20 + 2000 + 20 + 4000 + 20);
  });

  it('is given up though good answers come late to what was asked before', async () => {
    const { askAll, traffic } = scene(({ address }) =>
      address.endsWith('/0.html') ? status(200, 1500) : status(429),
    );
    expect(counted(await askAll(pages(RSJ, 20)))).toMatchObject({ 200: 1 });
    expect(traffic.hosts()).toMatchObject([{ pauses: 3 }]);
  });

  it('is not given up where one page alone is throttled', async () => {
    const isThrottled = ({ address }: ProbeRequest) => address.endsWith('/3.html');
    const { askAll, probe } = scene((request) => status(isThrottled(request) ? 429 : 200));
    expect(counted(await askAll(pages(RSJ, 200)))).toEqual({ 200: 199, 429: 1 });
    expect(probe.made.filter(({ request }) => isThrottled(request))).toHaveLength(1 + 3);
  });

  it('does not slow the others, nor hold the run', async () => {
    const others = pages(YBJ, 200);
    const storm = scene((request) => status(request.address.includes(RSJ) ? 429 : 200));
    await storm.askAll([...pages(RSJ, 200), ...others]);
    expect(storm.startsOf(YBJ).at(-1)).toBe((200 / 4 - 1) * 20);
    expect(storm.clock.now()).toBeLessThan(10_000);
  });
});

describe('a server that says nothing', () => {
  it('is not asked any more after five times', async () => {
    const { askAll, traffic } = scene(() => failure('timeout', 20_000), { perHost: 2 });
    expect(counted(await askAll(pages(RSJ, 50)))).toEqual({ timeout: 6, 'withheld: silent': 44 });
    expect(traffic.hosts()).toEqual([{ host: RSJ, requests: 6, failures: 6, pauses: 0, slowest: 20_000 }]);
  });

  it('is still asked for second opinions, and again by all when it answers one', async () => {
    const { askAll, clock } = scene((_, __, now) =>
      now < 100_000 ? failure('timeout', 20_000) : status(200),
    );
    await askAll(pages(RSJ, 10));
    expect(counted(await askAll(pages(RSJ, 3)))).toEqual({ 'withheld: silent': 3 });
    expect(counted(await askAll(pages(RSJ, 10), true))).toEqual({ timeout: 10 });
    await clock.runUntil(200_000);
    expect(counted(await askAll(pages(RSJ, 3)))).toEqual({ 'withheld: silent': 3 });
    expect(counted(await askAll(pages(RSJ, 1), true))).toEqual({ 200: 1 });
    expect(counted(await askAll(pages(RSJ, 3)))).toEqual({ 200: 3 });
  });

  it('is not known by second opinions alone', async () => {
    const { askAll } = scene(({ isFresh }) => (isFresh ? failure('timeout', 20_000) : status(200)));
    await askAll(pages(RSJ, 10), true);
    expect(counted(await askAll(pages(RSJ, 3)))).toEqual({ 200: 3 });
  });

  it('is asked on where it answers now and then', async () => {
    const isSlow = (address: string) => !/[05]\.html$/u.test(address);
    const { askAll } = scene(({ address }) => (isSlow(address) ? failure('timeout', 20_000) : status(404)), {
      perHost: 1,
    });
    expect(counted(await askAll(pages(RSJ, 50)))).toEqual({ 404: 10, timeout: 40 });
  });
});

describe('a failure of the whole server', () => {
  const OF_SERVER = ['dns', 'refused', 'private', 'tls-expired', 'tls-protocol'] as const;
  const HICCUPS = ['dns-silent', 'unreachable'] as const satisfies readonly Failure[];
  const OF_ONE = ['timeout', 'proxy'] as const satisfies readonly Failure[];

  it.each(OF_SERVER)('%s is the answer for all its pages', async (kind) => {
    const { askAll, probe } = scene(() => failure(kind), { perHost: 1 });
    expect(counted(await askAll(pages(RSJ, 50)))).toEqual({ [kind]: 50 });
    expect(counted(await askAll(pages(RSJ, 50)))).toEqual({ [kind]: 50 });
    expect(probe.made).toHaveLength(1);
  });

  it.each(OF_ONE)('%s is not one', async (kind) => {
    const { askAll, probe } = scene(() => failure(kind), { perHost: 1 });
    await askAll(pages(RSJ, 4));
    expect(probe.made).toHaveLength(4);
  });

  it.each(HICCUPS)('%s is one when it is seen again after a while; meanwhile nobody asks', async (kind) => {
    const { askAll, startsOf } = scene(() => failure(kind), { perHost: 2, interval: 0 });
    expect(counted(await askAll(pages(RSJ, 50)))).toEqual({ [kind]: 50 });
    expect(startsOf(RSJ)).toEqual([0, 0, 3020, 3020]);
    expect(counted(await askAll(pages(RSJ, 50)))).toEqual({ [kind]: 50 });
    expect(startsOf(RSJ)).toHaveLength(4);
  });

  it.each(HICCUPS)('%s that passes is the answer for nobody', async (kind) => {
    const { askAll, startsOf } = scene((_, __, now) => (now < 50 ? failure(kind) : status(200)));
    expect(counted(await askAll(pages(RSJ, 50)))).toEqual({ 200: 50 });
    expect(startsOf(RSJ).slice(0, 5)).toEqual([0, 0, 0, 0, 3020]);
  });

  it.each(HICCUPS)(
    '%s is asked about at once where nothing is to wait, and is over with it',
    async (kind) => {
      const { askAll, clock, probe } = scene(() => failure(kind), { perHost: 1, secondTryAfter: null });
      expect(counted(await askAll(pages(RSJ, 50)))).toEqual({ [kind]: 50 });
      expect([probe.made.length, clock.now()]).toEqual([2, 40]);
    },
  );

  it('is no request where nobody was asked', async () => {
    const { askAll, traffic } = scene(() => failure('private'));
    await askAll(pages(RSJ, 50));
    expect(traffic.hosts()).toEqual([{ host: RSJ, requests: 0, failures: 0, pauses: 0, slowest: null }]);
  });

  it('holds for one scheme, host and port', async () => {
    const { askAll, probe } = scene(({ address }) =>
      address.startsWith('https:') ? failure('tls-expired') : status(200),
    );
    expect(counted(await askAll([...pages(RSJ, 9), ...pages(RSJ, 9, 'http')]))).toEqual({
      'tls-expired': 9,
      200: 9,
    });
    expect(probe.made.length).toBeLessThanOrEqual(4 + 9);
    expect(counted(await askAll(pages(`${RSJ}:8443`, 1)))).toEqual({ 'tls-expired': 1 });
  });

  it('is looked at anew for second opinions, once for all that wait', async () => {
    const { askAll, probe, clock } = scene(() => failure('refused'));
    await askAll(pages(RSJ, 50));
    const before = probe.made.length;
    expect(counted(await askAll(pages(RSJ, 50), true))).toEqual({ refused: 50 });
    expect(probe.made.length - before).toBe(1);
    await clock.runUntil(120_000);
    expect(counted(await askAll(pages(RSJ, 50), true))).toEqual({ refused: 50 });
    expect(probe.made.length - before).toBe(2);
  });

  it('is forgotten when a second opinion finds the server well: then all are asked', async () => {
    const { askAll, probe } = scene((_, __, now) => (now < 20 ? failure('refused') : status(200)));
    await askAll(pages(RSJ, 50));
    const before = probe.made.length;
    expect(counted(await askAll(pages(RSJ, 50), true))).toEqual({ 200: 50 });
    expect(probe.made.length - before).toBe(50);
    expect(counted(await askAll(pages(RSJ, 3)))).toEqual({ 200: 3 });
  });

  it.each([1, 2, 4])(
    'of one origin holds back no second opinion on another (%i at once)',
    async (perHost) => {
      const respond = ({ address }: ProbeRequest) =>
        failure(address.startsWith('https:') ? 'tls-host' : 'refused');
      const { askAll } = scene(respond, { perHost });
      const both = [...pages(RSJ, 9), ...pages(RSJ, 9, 'http')];
      expect(counted(await askAll(both))).toEqual({ 'tls-host': 9, refused: 9 });
      expect(counted(await askAll(both, true))).toEqual({ 'tls-host': 9, refused: 9 });
    },
  );
});

describe('what broke', () => {
  it.each([
    ['reset', failure('reset')],
    ['malformed', failure('malformed')],
    ['500', status(500)],
    ['502', status(502)],
    ['521', status(521)],
  ])('%s is asked once more after a while', async (name, response) => {
    const again = scene((_, nth) => (nth === 1 ? response : status(200)));
    expect(counted(await again.getAll(pages(RSJ, 1)))).toEqual({ 200: 1 });
    expect(again.startsOf(RSJ)).toEqual([0, 3020]);
    const always = scene(() => response);
    expect(counted(await always.getAll(pages(RSJ, 1)))).toEqual({ [name]: 1 });
    expect(always.startsOf(RSJ)).toEqual([0, 3020]);
  });

  it('is an answer at once to a HEAD: the GET that follows is its second try', async () => {
    const { askAll, startsOf } = scene(() => status(500));
    expect(counted(await askAll(pages(RSJ, 1)))).toEqual({ 500: 1 });
    expect(startsOf(RSJ)).toEqual([0]);
  });

  it('is an answer at once where nothing is to be asked twice', async () => {
    const { askAll, probe, clock } = scene(() => status(500), { secondTryAfter: null });
    expect(counted(await askAll(pages(RSJ, 8)))).toEqual({ 500: 8 });
    expect([probe.made.length, clock.now()]).toEqual([8, 40]);
  });

  it('leaves its place to others in the meantime', async () => {
    const { getAll, startsOf } = scene(({ address }) => status(address.endsWith('/0.html') ? 500 : 200), {
      perHost: 1,
    });
    await getAll(pages(RSJ, 4));
    expect(startsOf(RSJ)).toEqual([0, 20, 40, 60, 3020]);
  });
});

describe('the end of the time', () => {
  it('leaves unasked what was not asked by then, and at once', async () => {
    const { askAll, probe, clock } = scene(() => status(200), { perHost: 1, interval: 1000, deadline: 4500 });
    expect(counted(await askAll(pages(RSJ, 10)))).toEqual({ 200: 5, 'withheld: deadline': 5 });
    expect(clock.now()).toBe(4500);
    expect(counted(await askAll(pages(YBJ, 1)))).toEqual({ 'withheld: deadline': 1 });
    expect(probe.made).toHaveLength(5);
  });

  it('does not cut what is under way, and what was answered once stays answered', async () => {
    const late = ({ address }: ProbeRequest) =>
      address.endsWith('/0.html') ? status(200, 9000) : status(500);
    const { askAll, clock } = scene(late, { deadline: 2000 });
    expect(counted(await askAll(pages(RSJ, 3)))).toEqual({ 200: 1, 500: 2 });
    expect(clock.now()).toBe(9000);
  });
});

describe('a stop', () => {
  it('sends home who waits, and waits for what is under way', async () => {
    const { traffic, clock, probe } = scene(({ address }) => status(address.includes(YBJ) ? 429 : 200, 50));
    const asked = [...pages(RSJ, 10), ...pages(YBJ, 10)].map((page) => traffic.ask(headOf(page)));
    await clock.runUntil(70);
    traffic.stop();
    await clock.run(traffic.stopped);
    const answers = await clock.run(Promise.all(asked));
    expect(counted(answers)).toEqual({ 200: 8, 'withheld: stopped': 12 });
    expect([clock.now(), probe.made.length]).toEqual([100, 12]);
    expect(short(await clock.run(traffic.ask(headOf(`https://${RSJ}/`))))).toBe('withheld: stopped');
  });

  it('is waited for by nobody who is asked to wait', async () => {
    const { traffic, clock } = scene(() => status(429));
    const asked = traffic.ask(headOf(`https://${RSJ}/`));
    traffic.stop();
    expect(short(await clock.run(asked))).toBe('429');
  });
});

describe('a bug of the probe', () => {
  it('reaches who asked, and leaves the others their places', async () => {
    const { traffic, clock, probe } = scene(({ address }) => {
      if (address.endsWith('/3.html')) throw new TypeError('headers is not iterable');
      return status(200);
    });
    const asked = pages(RSJ, 40).map((page) => traffic.ask(headOf(page)));
    const ends = await clock.run(Promise.allSettled(asked));
    expect(ends.flatMap((end, index) => (end.status === 'rejected' ? [index] : []))).toEqual([3]);
    expect(probe.mostUnderWay()).toBe(4);
  });
});

describe('many', () => {
  it('hosts and requests cost no more each than few', async () => {
    const { askAll, probe } = scene(() => status(200), { concurrency: 500, interval: 100 });
    const all = Array.from({ length: 5000 }, (_, host) => pages(`s${host}.gov.cn`, 2)).flat();
    expect(counted(await askAll(all))).toEqual({ 200: 10_000 });
    expect(probe.mostUnderWay()).toBe(500);
  });
});

/** How a host of the property test answers each of its requests. */
const anyResponse = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(200, 200, 301, 404).map((code) => status(code)) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 5000 }).map((after) => status(200, after)) },
  { weight: 1, arbitrary: fc.constantFrom(500, 503).map((code) => status(code)) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('0', '1', '5', '30', '1m30s', 'x', '-1', '7200')
      .map((wish) => status(429, 20, { 'retry-after': wish })),
  },
  { weight: 1, arbitrary: fc.constantFrom(429, 521).map((code) => status(code)) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom<Failure>('timeout', 'reset', 'malformed', 'refused', 'dns', 'tls-expired', 'proxy')
      .map((kind) => failure(kind, kind === 'timeout' ? 10_000 : 20)),
  },
);
const anyRules = fc.record({
  concurrency: fc.integer({ min: 1, max: 12 }),
  perHost: fc.integer({ min: 1, max: 6 }),
  interval: fc.constantFrom(0, 10, 250),
  longestPause: fc.constantFrom(0, 2000, 60_000),
  secondTryAfter: fc.constantFrom(null, 0, 3000),
  deadline: fc.constantFrom(500, 20_000, 36_000_000),
});
const anyCall = fc.record({
  host: fc.integer({ min: 0, max: 4 }),
  isSecure: fc.boolean(),
  isFresh: fc.boolean(),
  at: fc.constantFrom(0, 0, 10, 4000),
});

describe('whatever servers say', () => {
  it('the rules are kept, everybody is answered, in bounded time', async () => {
    const anyHosts = fc.array(fc.array(anyResponse, { minLength: 1, maxLength: 12 }), {
      minLength: 5,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(
        anyRules,
        anyHosts,
        fc.array(anyCall, { minLength: 1, maxLength: 60 }),
        fc.option(fc.integer({ min: 0, max: 20_000 }), { nil: undefined, freq: 4 }),
        async (rules, hosts, calls, stopAt) => {
          const turns = hosts.map(() => 0);
          const { clock, probe, traffic, startsOf } = scene(({ address }) => {
            const host = Number(new URL(address).hostname.slice(1, 2));
            const script = hosts[host] ?? [];
            const turn = turns[host] ?? 0;
            turns[host] = turn + 1;
            return script[turn % script.length] ?? status(200);
          }, rules);
          if (stopAt !== undefined) void clock.wait(stopAt).then(() => traffic.stop());
          const asked = calls.map(async ({ host, isSecure, isFresh, at }, page) => {
            await clock.wait(at);
            return traffic.ask(headOf(`http${isSecure ? 's' : ''}://s${host}.gov.cn/${page}`, isFresh));
          });
          const slowest = calls.length * (4 * 60_000 + 8 * 10_000);
          const answers = await clock.run(Promise.all(asked), slowest);
          expect(answers).toHaveLength(calls.length);

          expect(probe.mostUnderWay()).toBeLessThanOrEqual(rules.concurrency);
          for (const host of new Set(probe.made.map((made) => made.host))) {
            expect(probe.mostUnderWayOf(host)).toBeLessThanOrEqual(rules.perHost);
            const starts = startsOf(host);
            for (const [index, start] of starts.slice(1).entries())
              expect(start - (starts[index] ?? 0)).toBeGreaterThanOrEqual(rules.interval);
          }
          for (const { startedAt } of probe.made) {
            expect(startedAt).toBeLessThan(rules.deadline);
            if (stopAt !== undefined) expect(startedAt).toBeLessThanOrEqual(stopAt);
          }
          for (const answer of answers) {
            if (answer.kind !== 'withheld') continue;
            if (answer.why === 'deadline') expect(clock.now()).toBeGreaterThanOrEqual(rules.deadline);
            if (answer.why === 'stopped') expect(stopAt).toBeDefined();
          }
          expect(traffic.hosts().reduce((sum, { requests }) => sum + requests, 0)).toBe(probe.made.length);
        },
      ),
      { numRuns: 200 },
    );
  });
});
