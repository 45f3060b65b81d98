// Links against linkinator, over the same 3,000 addresses on ten loopback hosts: `npm run bench:links [-- --rounds 5]`; one part
// of it with `--only peers`, `courtesies`, `command` or `storms`. `--many 50000` measures the memory of so many addresses instead.
// `--profile DIR` writes a profile of each of our runs. All programs run in turn; machines differ: read the ratios.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addressesOn } from './links/addresses.js';
import { makeAskers } from './links/asking.js';
import { comparePeers } from './links/compare-peers.js';
import { measureCommand } from './links/measure-command.js';
import { measureCourtesies } from './links/measure-courtesies.js';
import { measureMemory } from './links/measure-memory.js';
import { measureStorms } from './links/measure-storms.js';
import { startServer } from './links/processes.js';

const COUNT = 3000;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
    many: { type: 'string' },
    profile: { type: 'string' },
  },
});
const nodeOptions = values.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${values.profile}`];
const isWanted = (part) => (values.only ?? part) === part;
const broken = [];
const demand = (isKept, promise) => {
  if (!isKept) broken.push(promise);
};

const folder = mkdtempSync(join(tmpdir(), 'kuaiban-bench-'));
const server = await startServer();
try {
  const askers = makeAskers(server, { folder, nodeOptions });
  if (values.many !== undefined) {
    await measureMemory({ server, askers }, Number(values.many), demand);
  } else {
    const origins = server.ports.map((port) => `http://127.0.0.1:${port}`);
    const addresses = addressesOn(origins, COUNT);
    const links = addresses.map((address) => `<li><a href="${address}">${address}</a></li>`);
    writeFileSync(join(folder, 'index.html'), `<!doctype html><ul>${links.join('\n')}</ul>`);
    if (isWanted('peers')) await comparePeers(askers, addresses, Number(values.rounds), demand);
    if (isWanted('courtesies')) await measureCourtesies(askers, addresses, demand);
    if (isWanted('command')) await measureCommand(server, addresses, demand);
    if (isWanted('storms')) await measureStorms(askers, addresses, demand);
  }
} finally {
  server.end();
  rmSync(folder, { recursive: true, force: true });
}
for (const promise of broken) console.error(`not kept: ${promise}`);
if (broken.length > 0) process.exitCode = 1;
