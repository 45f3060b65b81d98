// The memory of very many addresses, on names that all lead to one server without latency.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressesOfManyHosts } from './addresses.js';
import { CONCURRENCY } from './asking.js';
import { makeCatalogueOf } from './catalogue-of-addresses.js';
import { runCommand } from './measure-command.js';
import { printRow, two } from './table.js';

const HOSTS = 2000;
const MOST_MEGABYTES = 300;

/**
 * @param {{ server: object, askers: ReturnType<typeof import('./asking.js').makeAskers> }} asked
 * @param {number} count
 * @param {(isKept: boolean, promise: string) => void} demand
 */
export async function measureMemory({ server, askers }, count, demand) {
  const [port] = server.ports;
  const addresses = addressesOfManyHosts(HOSTS, count, port);
  const dead = addresses.filter((address) => address.includes('/dead/')).length;
  const show = (name, { megabytes, wall, requests, mostInFlight, sockets, dead: found }) => {
    printRow(name, [megabytes.toFixed(0), two(wall), requests, mostInFlight, sockets, found]);
    demand(megabytes < MOST_MEGABYTES, `${name}: under ${MOST_MEGABYTES} MB: ${megabytes.toFixed(0)}`);
    demand(mostInFlight <= CONCURRENCY, `${name}: never above ${CONCURRENCY} in flight: ${mostInFlight}`);
    demand(found === dead, `${name}: every dead link found`);
  };

  console.log(`${count} addresses on ${HOSTS} hosts, no latency`);
  printRow('', ['MB', 'wall s', 'requests', 'in flight', 'sockets', 'dead']);
  const result = await askers.ours(addresses, {}, { latency: 0 });
  if (result.problem !== undefined) throw new Error(result.problem);
  show('the asking', result);

  const folder = mkdtempSync(join(tmpdir(), 'kuaiban-links-'));
  try {
    makeCatalogueOf(join(folder, 'catalog'), addresses);
    const names = new Set(addresses.map((address) => new URL(address).hostname));
    const map = [...names].flatMap((name) => ['--map', `${name}=127.0.0.1:${port}`]);
    for (const state of ['cold', 'warm']) {
      await server.reset({ latency: 0, throttle: 'none' });
      const { verdicts, ...run } = await runCommand(folder, map, 1);
      show(`the command, ${state}`, { ...run, ...(await server.read()), dead: verdicts.dead });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
