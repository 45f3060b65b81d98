// One run of ours over the addresses, without what the command does around it. Prints what it found, as JSON.
import { setTimeout as wait } from 'node:timers/promises';
import { httpProbe } from '../../lib/adapters/http-probe.js';
import { makeExaminer } from '../../lib/links/examine/examine.js';
import { examineAll } from '../../lib/links/traffic/examine-all.js';
import { makeTraffic } from '../../lib/links/traffic/traffic.js';
import { measured } from './measured.js';
import { readOrders } from './orders.js';

const HOUR = 3_600_000;

const { addresses, rules } = readOrders();
const { concurrency, perHost, interval, secondTryAfter, secondOpinionAfter, soft404 } = rules;
const clock = { now: () => performance.now(), wait: (milliseconds) => wait(milliseconds) };

await measured(async () => {
  const probe = httpProbe({ version: 'bench', timeout: 15_000, allowPrivate: true, resolve });
  const traffic = makeTraffic(probe, clock, {
    concurrency,
    perHost,
    interval,
    secondTryAfter,
    longestPause: HOUR,
    deadline: HOUR,
  });
  const examine = makeExaminer({ soft404, maxRedirects: 5, randomName: () => 'zheyiyemeiyou20260101' });
  const found = new Map();
  let failing = 0;
  await examineAll(
    addresses.map((address) => ({ address, fragments: [] })),
    examine,
    traffic,
    clock,
    { secondOpinionAfter, concurrency, perHost },
    (_, { kind, status }) => {
      found.set(kind, (found.get(kind) ?? 0) + 1);
      if (status >= 500) failing += 1;
    },
  );
  await probe.close();
  return {
    answered: [...found.values()].reduce((sum, count) => sum + count, 0),
    dead: found.get('dead') ?? 0,
    soft404: found.get('soft-404') ?? 0,
    failing,
    kinds: Object.fromEntries(found),
  };
});

/** Whatever the name, the server of the measurement. */
async function resolve() {
  return [{ address: '127.0.0.1', family: 4 }];
}
