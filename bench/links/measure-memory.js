// The memory of very many addresses, on names that all lead to one server without latency.
import { addressesOfManyHosts } from './addresses.js';
import { CONCURRENCY } from './asking.js';
import { printRow, two } from './table.js';

const HOSTS = 2000;
const MOST_MEGABYTES = 300;

/**
 * @param {ReturnType<typeof import('./asking.js').makeAskers>} askers
 * @param {{ count: number, port: number }} asked
 * @param {(isKept: boolean, promise: string) => void} demand
 */
export async function measureMemory({ ours }, { count, port }, demand) {
  const addresses = addressesOfManyHosts(HOSTS, count, port);
  const result = await ours(addresses, {}, { latency: 0 });
  if (result.problem !== undefined) throw new Error(result.problem);
  const { megabytes, wall, cpu, requests, mostInFlight, sockets, dead } = result;
  console.log(`${count} addresses on ${HOSTS} hosts, no latency`);
  printRow('', ['MB', 'wall s', 'cpu s', 'requests', 'in flight', 'sockets', 'dead']);
  printRow('ours', [megabytes.toFixed(0), two(wall), two(cpu), requests, mostInFlight, sockets, dead]);
  demand(megabytes < MOST_MEGABYTES, `under ${MOST_MEGABYTES} MB: ${megabytes.toFixed(0)}`);
  demand(mostInFlight <= CONCURRENCY, `never above ${CONCURRENCY} in flight: ${mostInFlight}`);
  demand(dead === addresses.filter((address) => address.includes('/dead/')).length, 'every dead link found');
}
