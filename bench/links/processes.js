// The processes of the measurements: the asked server, and one for every run of who asks.
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SERVER = fileURLToPath(new URL('./server.js', import.meta.url));
const DRIVERS = {
  kuaiban: fileURLToPath(new URL('./kuaiban-driver.js', import.meta.url)),
  linkinator: fileURLToPath(new URL('./linkinator-driver.js', import.meta.url)),
};

/**
 * Starts the server.
 * @returns {Promise<{ ports: number[], reset(settings: object): Promise<object>, read(): Promise<object>, end(): void }>}
 *   settings: `latency` in milliseconds, `throttle` as `server.js` names them
 */
export async function startServer() {
  const server = fork(SERVER);
  const [{ ports }] = await once(server, 'message');
  const tell = async (message) => {
    server.send(message);
    const [counts] = await once(server, 'message');
    return counts;
  };
  return {
    ports,
    reset: (settings) => tell({ order: 'reset', settings }),
    read: () => tell({ order: 'read' }),
    end: () => server.disconnect(),
  };
}

/**
 * Runs one who asks, in a process of its own.
 * @param {keyof DRIVERS} program
 * @param {object} orders for it
 * @param {readonly string[]} nodeOptions
 * @returns {Promise<object>} what it prints; with only `problem` where it did not come to an end
 */
export async function runDriver(program, orders, nodeOptions = []) {
  const folder = mkdtempSync(join(tmpdir(), 'kuaiban-links-'));
  try {
    const file = join(folder, 'orders.json');
    writeFileSync(file, JSON.stringify(orders));
    const driver = spawn(process.execPath, [...nodeOptions, DRIVERS[program], file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    driver.stdout.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
    const [code] = await once(driver, 'close');
    return code === 0 ? JSON.parse(said) : { problem: `ended with ${code}` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
