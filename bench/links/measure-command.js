// The command as a whole: what it costs around the asking, and what its cache spares.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CONCURRENCY, DEAD, floorOf } from './asking.js';
import { makeCatalogueOf } from './catalogue-of-addresses.js';
import { printRow, two } from './table.js';

const KUAIBAN = fileURLToPath(new URL('../../bin/kuaiban.js', import.meta.url));
const PEAK_MEMORY = fileURLToPath(new URL('../peak-memory.cjs', import.meta.url));
/** As fast as the command may be asked to be: all courtesies off. */
const PLAIN = [
  '--concurrency',
  CONCURRENCY,
  '--per-host',
  CONCURRENCY,
  '--interval',
  0,
  '--second-opinion',
  0,
];
const COMMAND = ['links', ...PLAIN, '--no-soft-404', '--format', 'json'].map(String);
const DEAD_OR_FAILING = /\/(?:dead|failing)\//u;

/**
 * Runs `kuaiban links` in a folder with a catalogue.
 * @returns {Promise<{ wall: number, megabytes: number, verdicts: object, from: object }>}
 */
export async function runCommand(folder, options, expected) {
  const memory = join(folder, 'memory');
  const start = performance.now();
  const command = spawn(process.execPath, ['--require', PEAK_MEMORY, KUAIBAN, ...COMMAND, ...options], {
    cwd: folder,
    env: { ...process.env, KUAIBAN_BENCH_MEMORY: memory },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const chunks = [];
  command.stdout.on('data', (chunk) => chunks.push(chunk));
  const [code] = await once(command, 'close');
  const wall = (performance.now() - start) / 1000;
  if (code !== expected) throw new Error(`kuaiban links ended with ${code}`);
  const { verdicts, from } = JSON.parse(Buffer.concat(chunks).toString('utf8')).links;
  return { wall, megabytes: Number(readFileSync(memory, 'utf8')) / 1024, verdicts, from };
}

/**
 * @param {object} server as `startServer` gives it
 * @param {readonly string[]} addresses
 * @param {(isKept: boolean, promise: string) => void} demand
 */
export async function measureCommand(server, addresses, demand) {
  const folder = mkdtempSync(join(tmpdir(), 'kuaiban-links-'));
  const sound = addresses.filter((address) => !DEAD_OR_FAILING.test(address));
  console.log('the command with its start, its reading and its report; 1 = floor');
  printRow('', ['ratio', 'wall s', 'MB', 'requests', 'in flight', 'dead', 'known']);
  try {
    for (const [name, asked, expected] of [
      ['all', addresses, 1],
      ['those that answer', sound, 0],
    ]) {
      const place = join(folder, name);
      makeCatalogueOf(join(place, 'catalog'), asked);
      for (const state of ['cold', 'warm']) {
        await server.reset({ latency: 20, throttle: 'none' });
        const { wall, megabytes, verdicts, from } = await runCommand(place, ['--allow-private'], expected);
        const counts = await server.read();
        const { requests, mostInFlight } = counts;
        const ratio = state === 'warm' ? '–' : two(wall / floorOf(counts));
        const cells = [
          ratio,
          two(wall),
          megabytes.toFixed(0),
          requests,
          mostInFlight,
          verdicts.dead,
          from.cache,
        ];
        printRow(`${name}, ${state}`, cells);
        demand(mostInFlight <= CONCURRENCY, `${name}, ${state}: never above ${CONCURRENCY} in flight`);
        demand(verdicts.dead === (expected === 0 ? 0 : DEAD), `${name}, ${state}: every dead link found`);
        // Failures are never kept: they are asked again, the head and then the whole.
        const most = 2 * (addresses.length - sound.length) * expected;
        demand(state === 'cold' || requests <= most, `${name}, warm: at most ${most} requests`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log('');
}
