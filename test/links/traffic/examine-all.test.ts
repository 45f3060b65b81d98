import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProbeRequest } from '../../../src/links/probe.js';
import { hostOf, type Question } from '../../../src/links/question.js';
import { type Examine, examineAll } from '../../../src/links/traffic/examine-all.js';
import { makeTraffic, type Traffic } from '../../../src/links/traffic/traffic.js';
import type { TrafficRules } from '../../../src/links/traffic/traffic-rules.js';
import { unanswered, type Verdict, type VerdictKind } from '../../../src/links/verdict.js';
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

function pages(host: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `https://${host}/bszn/${index}.html`);
}

function kindOf(code: number): VerdictKind {
  if (code === 404) return 'dead';
  if (code === 429) return 'blocked';
  return code >= 500 ? 'failing' : 'ok';
}

/** One request, and what it says. */
const examineByHead: Examine = async ({ address }, ask, isSecondOpinion) => {
  const answer = await ask(headOf(address, isSecondOpinion));
  switch (answer.kind) {
    case 'answer':
      return { ...unanswered(kindOf(answer.status), address, ''), status: answer.status };
    case 'failure':
      return unanswered(answer.failure === 'timeout' ? 'timeout' : 'dead', address, answer.failure);
    case 'withheld':
      return unanswered(answer.why === 'throttled' ? 'blocked' : 'unknown', address, answer.why);
  }
};

interface Told {
  readonly address: string;
  readonly verdict: Verdict;
  readonly at: number;
}

interface Run {
  readonly clock: FakeClock;
  readonly probe: FakeProbe;
  readonly traffic: Traffic;
  /** In the order in which they were told. */
  readonly told: readonly Told[];
  readonly ended: Promise<void>;
}

function begin(
  addresses: readonly string[],
  respond: (request: ProbeRequest, nth: number, now: number) => Response,
  rules: Partial<TrafficRules & { secondOpinionAfter: number | null }> = {},
  examine = examineByHead,
): Run {
  const clock = makeFakeClock();
  const probe = makeFakeProbe(clock, (request, nth) => respond(request, nth, clock.now()));
  const all = { ...RULES, secondOpinionAfter: 5000, ...rules };
  const traffic = makeTraffic(probe, clock, all);
  const told: Told[] = [];
  const questions = addresses.map((address): Question => ({ address, fragments: [] }));
  const ended = examineAll(questions, examine, traffic, clock, all, ({ address }, verdict) =>
    told.push({ address, verdict, at: clock.now() }),
  );
  return { clock, probe, traffic, told, ended };
}

function kindsOf(told: readonly Told[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { verdict } of told) counts[verdict.kind] = (counts[verdict.kind] ?? 0) + 1;
  return counts;
}

describe('every question', () => {
  it('has one verdict, told as soon as it is known', async () => {
    const { clock, told, ended } = begin(pages(RSJ, 12), () => status(200));
    await clock.run(ended);
    expect(told.map(({ address }) => address)).toEqual(pages(RSJ, 12));
    expect(told.map(({ at }) => at)).toEqual([20, 20, 20, 20, 40, 40, 40, 40, 60, 60, 60, 60]);
  });

  it('waits for its host alone: the hosts take turns, however the questions are ordered', async () => {
    const { clock, probe, ended } = begin([...pages(RSJ, 40), ...pages(YBJ, 4)], () => status(200), {
      concurrency: 2,
    });
    await clock.run(ended);
    expect(probe.made.slice(1, 9).filter(({ host }) => host === YBJ)).toHaveLength(4);
  });

  it('is asked for only when its host has room, a few more examinations than requests', async () => {
    let underWay = 0;
    let most = 0;
    const counted: Examine = async (...question) => {
      underWay += 1;
      most = Math.max(most, underWay);
      const verdict = await examineByHead(...question);
      underWay -= 1;
      return verdict;
    };
    const { clock, told, ended } = begin(pages(RSJ, 500), () => status(200), {}, counted);
    await clock.run(ended);
    expect(told).toHaveLength(500);
    expect(most).toBeGreaterThan(4);
    expect(most).toBeLessThanOrEqual(4 + 8);
  });

  it('needs none where there are none', async () => {
    const { clock, told, ended } = begin([], () => status(200));
    await clock.run(ended);
    expect(told).toEqual([]);
  });
});

describe('a second opinion', () => {
  it('is asked on a connection of its own, when the time has come, and is final', async () => {
    const { clock, probe, told, ended } = begin(pages(RSJ, 3), ({ address }, nth) =>
      status(address.endsWith('/0.html') || (address.endsWith('/1.html') && nth === 1) ? 404 : 200),
    );
    await clock.run(ended);
    expect(probe.made.map(({ startedAt, request }) => [startedAt, request.isFresh])).toEqual([
      [0, false],
      [0, false],
      [0, false],
      [5020, true],
      [5020, true],
    ]);
    expect(told.map(({ verdict, at }) => [verdict.kind, at])).toEqual([
      ['ok', 20],
      ['dead', 5040],
      ['ok', 5040],
    ]);
  });

  it('costs its time once, not for each; the first examinations go on', async () => {
    const { clock, probe, told, ended } = begin(pages(RSJ, 2000), ({ address }) =>
      status(address.endsWith('0.html') ? 404 : 200),
    );
    await clock.run(ended);
    expect(kindsOf(told)).toEqual({ ok: 1800, dead: 200 });
    expect(probe.made).toHaveLength(2200);
    expect(clock.now()).toBeLessThanOrEqual((2200 / 4) * 20 + 5000 + 20);
  });

  it('is not asked for where nobody wants it', async () => {
    const { clock, probe, told, ended } = begin(pages(RSJ, 3), () => status(404), {
      secondOpinionAfter: null,
    });
    await clock.run(ended);
    expect([kindsOf(told), probe.made.length, clock.now()]).toEqual([{ dead: 3 }, 3, 20]);
  });

  it('that could not be asked for in time leaves nothing known', async () => {
    const { clock, told, ended } = begin(pages(RSJ, 2), () => status(404), { deadline: 3000 });
    await clock.run(ended);
    expect(told.map(({ verdict, at }) => [verdict.kind, verdict.reason, verdict.status, at])).toEqual([
      ['unknown', '还没有来得及再问一次', null, 5020],
      ['unknown', '还没有来得及再问一次', null, 5020],
    ]);
  });

  it('that was not asked for because the host is given up leaves nothing known', async () => {
    const respond = ({ address }: ProbeRequest) =>
      address.endsWith('/1.html') ? status(429, 20, { 'retry-after': '9000' }) : status(404);
    const { clock, told, ended } = begin(pages(RSJ, 2), respond, { longestPause: 2000 });
    await clock.run(ended);
    expect(told.find(({ address }) => address.endsWith('/0.html'))).toMatchObject({
      verdict: { kind: 'unknown', reason: '还没有来得及再问一次' },
      at: 5020,
    });
  });

  it('that knows no better leaves the first; another verdict takes its place', async () => {
    const kinds = new Map<string, readonly [VerdictKind, VerdictKind]>([
      ['https://rsj.linhai.gov.cn/unknown', ['dead', 'unknown']],
      ['https://rsj.linhai.gov.cn/timeout', ['dead', 'timeout']],
      ['https://rsj.linhai.gov.cn/soft', ['soft-404', 'ok']],
    ]);
    const examine: Examine = async ({ address }, _, isSecondOpinion) => {
      const [first, second] = kinds.get(address) ?? ['ok', 'ok'];
      return unanswered(isSecondOpinion ? second : first, address, '');
    };
    const { clock, told, ended } = begin([...kinds.keys()], () => status(200), {}, examine);
    await clock.run(ended);
    expect(told.map(({ verdict }) => verdict.kind)).toEqual(['dead', 'timeout', 'ok']);
  });

  it('on a server that is not there takes one request for all its pages', async () => {
    const { clock, probe, told, ended } = begin(pages(RSJ, 1000), () => failure('dns-silent', 5000), {
      interval: 100,
    });
    await clock.run(ended);
    expect(kindsOf(told)).toEqual({ dead: 1000 });
    expect(probe.made.filter(({ request }) => request.isFresh)).toHaveLength(1);
    // Twice 5 seconds for the first verdict with 3 between them, 5 until the second, 5 for it.
    expect(clock.now()).toBe(23_000);
  });
});

describe('a stop', () => {
  it('ends the run; what is not known for certain stays untold', async () => {
    const all = [...pages(RSJ, 100), ...pages(YBJ, 100)];
    const { clock, probe, traffic, told, ended } = begin(all, ({ address }) =>
      address.includes(RSJ) ? status(404, 50) : status(429, 10, { 'retry-after': '60' }),
    );
    await clock.runUntil(5120);
    traffic.stop();
    await clock.run(ended, 5200);
    const finished = probe.made.filter(
      ({ request, startedAt }) => request.isFresh && startedAt <= 5120,
    ).length;
    expect(kindsOf(told)).toEqual({ dead: finished });
    expect(finished).toBeGreaterThan(0);
    expect(finished).toBeLessThan(100);
  });

  it('before anything is asked tells nothing', async () => {
    const { clock, probe, traffic, told, ended } = begin(pages(RSJ, 5000), () => status(200), {
      concurrency: 1,
    });
    traffic.stop();
    await clock.run(ended);
    expect([told.length, probe.made.length]).toEqual([1, 1]);
  });
});

describe('a bug', () => {
  it('of the examination ends the run with it', async () => {
    const examine: Examine = async (question, ask, isSecondOpinion) => {
      if (question.address.endsWith('/7.html')) throw new TypeError('chain is not iterable');
      return examineByHead(question, ask, isSecondOpinion);
    };
    const { clock, probe, ended } = begin(pages(RSJ, 500), () => status(200), {}, examine);
    await expect(clock.run(ended)).rejects.toThrow('chain is not iterable');
    await clock.runUntil(1000);
    expect(probe.made.length).toBeLessThan(20);
  });

  it('of the probe ends it too', async () => {
    const { clock, ended } = begin(pages(RSJ, 500), () => {
      throw new TypeError('socket is undefined');
    });
    await expect(clock.run(ended)).rejects.toThrow('socket is undefined');
  });
});

const anyResponse = fc.constantFrom(
  status(200),
  status(200, 3000),
  status(301),
  status(404),
  status(404),
  status(500),
  status(429),
  status(429, 20, { 'retry-after': '2' }),
  status(429, 20, { 'retry-after': '7200' }),
  failure('timeout', 10_000),
  failure('reset'),
  failure('refused'),
);
const anyHost = fc.record({
  script: fc.array(anyResponse, { minLength: 1, maxLength: 12 }),
  pages: fc.integer({ min: 0, max: 25 }),
});
const anyRules = fc.record({
  concurrency: fc.integer({ min: 1, max: 12 }),
  perHost: fc.integer({ min: 1, max: 6 }),
  interval: fc.constantFrom(0, 250),
  secondOpinionAfter: fc.constantFrom(null, 0, 5000),
  deadline: fc.constantFrom(3000, 36_000_000),
});

describe('whatever servers say', () => {
  it('every question has exactly one verdict, or the run was stopped', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyRules,
        fc.array(anyHost, { minLength: 1, maxLength: 5 }),
        fc.option(fc.integer({ min: 0, max: 20_000 }), { nil: undefined, freq: 4 }),
        async (rules, hosts, stopAt) => {
          const turns = hosts.map(() => 0);
          const all = hosts.flatMap(({ pages: count }, host) => pages(`s${host}.gov.cn`, count));
          const { clock, probe, traffic, told, ended } = begin(
            all,
            ({ address }) => {
              const host = Number(hostOf(address).slice(1, 2));
              const { script = [] } = hosts[host] ?? {};
              const turn = turns[host] ?? 0;
              turns[host] = turn + 1;
              return script[turn % script.length] ?? status(200);
            },
            rules,
          );
          if (stopAt !== undefined) void clock.wait(stopAt).then(() => traffic.stop());
          await clock.run(ended, 20_000 + all.length * 60_000);
          expect(probe.mostUnderWay()).toBeLessThanOrEqual(rules.concurrency);
          const addresses = told.map(({ address }) => address);
          expect(new Set(addresses).size).toBe(addresses.length);
          if (stopAt === undefined) expect(addresses.toSorted()).toEqual(all.toSorted());
          else if (told.length < all.length) expect(clock.now()).toBeLessThanOrEqual(stopAt + 10_000);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('a storm on one host does not delay the others', async () => {
    const lastOf = async (storm: number, hosts: readonly number[], rules: Partial<TrafficRules>) => {
      const others = hosts.flatMap((count, host) => pages(`s${host}.gov.cn`, count));
      const { clock, told, ended } = begin(
        [...pages(RSJ, storm), ...others],
        ({ address }) => status(hostOf(address) === RSJ ? 429 : 200),
        rules,
      );
      await clock.run(ended);
      expect(told).toHaveLength(storm + others.length);
      return Math.max(0, ...told.filter(({ address }) => hostOf(address) !== RSJ).map(({ at }) => at));
    };
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 300 }),
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 }),
        fc.record({ concurrency: fc.integer({ min: 1, max: 30 }), perHost: fc.integer({ min: 1, max: 6 }) }),
        async (storm, hosts, rules) => {
          const calm = await lastOf(0, hosts, rules);
          const stormy = await lastOf(storm, hosts, rules);
          // The storm makes some requests too, at most 4 times `perHost`, and each takes 20 ms.
          expect(stormy).toBeLessThanOrEqual(calm + 4 * rules.perHost * 20);
        },
      ),
      { numRuns: 60 },
    );
  });
});
