// Ours against linkinator and against the floor.
import { median } from '../measure.js';
import { CONCURRENCY, floorOf, isSound } from './asking.js';
import { printRow, two } from './table.js';

const MOST_OF_PEER = 1.0;
const MOST_OF_FLOOR = 1.6;
const OURS = 'ours';

/**
 * @param {ReturnType<typeof import('./asking.js').makeAskers>} askers
 * @param {readonly string[]} addresses
 * @param {number} rounds
 * @param {(isKept: boolean, promise: string) => void} demand
 */
export async function comparePeers({ ours, peer }, addresses, rounds, demand) {
  const drivers = new Map([
    ['linkinator, one page', () => peer('page', addresses)],
    ['linkinator, one check per address', () => peer('pool', addresses)],
    ['linkinator, all as paths', () => peer('paths', addresses)],
    [OURS, () => ours(addresses)],
  ]);
  const results = new Map([...drivers.keys()].map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, drive] of drivers) results.get(name).push(await drive());

  console.log(
    `${addresses.length} addresses, ${rounds} rounds, ${CONCURRENCY} in flight asked for; 1 = floor`,
  );
  printRow('', ['ratio', 'wall s', 'floor s', 'cpu s', 'MB', 'requests', 'in flight', 'sockets', 'dead']);
  const walls = new Map();
  const polite = [];
  for (const [name, runs] of results) {
    const sound = runs.filter(isSound);
    if (sound.length < runs.length) {
      console.log(`${name}: not sound in ${runs.length - sound.length} of ${runs.length} runs`);
      demand(name !== OURS, 'every dead link found');
    }
    if (sound.length === 0) continue;
    const { wall, most } = judge(name, sound, demand);
    walls.set(name, wall);
    if (name !== OURS && most <= CONCURRENCY) polite.push(wall);
  }
  const own = walls.get(OURS);
  walls.delete(OURS);
  if (own === undefined || walls.size === 0) return;
  const fastest = Math.min(...walls.values());
  console.log(
    `ours where the fastest of linkinator takes 1, whatever it has in flight: ${two(own / fastest)}`,
  );
  if (polite.length === 0) return;
  // Whoever has a thousand in flight does not wait for fifty at a time: only those that keep to it can be compared.
  const ratio = own / Math.min(...polite);
  console.log(`where the fastest that keeps to ${CONCURRENCY} in flight takes 1: ${two(ratio)}\n`);
  demand(
    ratio <= MOST_OF_PEER,
    `at most ${two(MOST_OF_PEER)} of linkinator at ${CONCURRENCY}: ${two(ratio)}`,
  );
}

/** Prints the middle of the runs. @returns its wall time in seconds, and the most in flight of all */
function judge(name, runs, demand) {
  const middle = (key) => median(runs.map((run) => run[key]));
  const most = Math.max(...runs.map(({ mostInFlight }) => mostInFlight));
  const floor = median(runs.map((run) => floorOf(run)));
  const wall = middle('wall');
  printRow(name, [
    two(wall / floor),
    two(wall),
    two(floor),
    two(middle('cpu')),
    middle('megabytes').toFixed(0),
    middle('requests'),
    most,
    middle('sockets'),
    middle('dead'),
  ]);
  if (name === OURS) {
    demand(most <= CONCURRENCY, `never above ${CONCURRENCY} in flight: ${most}`);
    demand(wall / floor <= MOST_OF_FLOOR, `at most ${MOST_OF_FLOOR} of the floor: ${two(wall / floor)}`);
  }
  return { wall, most };
}
