// Servers that say 429 with `Retry-After: 1`: how long it takes, and when the hosts that say nothing of the kind are through.
import { CONCURRENCY, DEAD } from './asking.js';
import { printRow, two } from './table.js';

const STORMS = [
  ['ours, no 429', 'none'],
  ['ours, 30 addresses once', 'once-everywhere'],
  ['ours, 30 of the first host once', 'once-on-first'],
  ['ours, the last host always', 'always-on-last'],
];

/**
 * @param {ReturnType<typeof import('./asking.js').makeAskers>} askers
 * @param {readonly string[]} addresses
 * @param {(isKept: boolean, promise: string) => void} demand
 */
export async function measureStorms({ ours, peer }, addresses, demand) {
  console.log(
    '429 with Retry-After: 1; when the first host, the last and those between had their last answer',
  );
  printRow('', ['wall s', 'first s', 'between s', 'last s', '429', 'requests', 'in flight', 'dead']);
  for (const [name, throttle] of STORMS) {
    const result = await ours(addresses, {}, { throttle });
    show(name, result);
    // Of the host that never answers, nothing is known.
    const isWhole = throttle === 'always-on-last' || result.dead === DEAD;
    demand(result.problem === undefined && isWhole, `${name}: every dead link found`);
    demand(result.mostInFlight <= CONCURRENCY, `${name}: never above ${CONCURRENCY} in flight`);
  }
  show(
    'linkinator, 30 addresses once',
    await peer('page, retry', addresses, { throttle: 'once-everywhere' }),
  );
  console.log('');
}

function show(name, { problem, wall, hosts, throttled, requests, mostInFlight, dead }) {
  if (problem !== undefined) {
    console.log(`${name}: ${problem}`);
    return;
  }
  const through = hosts.map(({ last }) => last / 1000);
  printRow(name, [
    two(wall),
    two(through[0]),
    two(Math.max(...through.slice(1, -1))),
    two(through.at(-1)),
    throttled,
    requests,
    mostInFlight,
    dead,
  ]);
}
