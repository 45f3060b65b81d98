// What each courtesy costs alone, against the floor that it sets.
import { CONCURRENCY, DEAD, floorOf } from './asking.js';
import { printRow, two } from './table.js';

const COURTESIES = [
  ['none', {}],
  ['6 per host', { perHost: 6 }],
  ['50 ms between two of a host', { interval: 50 }],
  ['second try of 5xx after 2 s', { secondTryAfter: 2000 }],
  ['second opinion after 5 s', { secondOpinionAfter: 5000 }],
  ['random address of each host', { soft404: true }],
];

/**
 * @param {ReturnType<typeof import('./asking.js').makeAskers>} askers
 * @param {readonly string[]} addresses
 * @param {(isKept: boolean, promise: string) => void} demand
 */
export async function measureCourtesies({ ours }, addresses, demand) {
  console.log('ours, one courtesy at a time; 1 = the floor with it');
  printRow('', [
    'ratio',
    'wall s',
    'floor s',
    'cpu s',
    'requests',
    'in flight',
    'of a host',
    'dead',
    'soft 404',
  ]);
  for (const [name, rules] of COURTESIES) {
    const result = await ours(addresses, rules);
    demand(result.problem === undefined, `${name}: ${result.problem}`);
    if (result.problem !== undefined) continue;
    const floor = floorOf(result, rules);
    const mostOfHost = Math.max(...result.hosts.map(({ most }) => most));
    const perHost = rules.perHost ?? CONCURRENCY;
    printRow(name, [
      two(result.wall / floor),
      two(result.wall),
      two(floor),
      two(result.cpu),
      result.requests,
      result.mostInFlight,
      mostOfHost,
      result.dead,
      result.soft404,
    ]);
    demand(result.dead === DEAD, `${name}: every dead link found`);
    demand(result.mostInFlight <= CONCURRENCY, `${name}: never above ${CONCURRENCY} in flight`);
    demand(mostOfHost <= perHost, `${name}: never above ${perHost} of a host`);
  }
  console.log('');
}
