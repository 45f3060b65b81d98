// Validation against ajv-cli and Spectral, over the same files and schema: `npm run bench:peers [-- 2000] [--no-spectral]`.
// All programs run in turn, several times; machines differ: read the ratios, not the seconds.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCatalogue } from './make-catalogue.js';
import { measure, median } from './measure.js';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const PEERS = join(PROJECT, 'bench/peers');
const KUAIBAN = join(PROJECT, 'bin/kuaiban.js');
const TODAY = '2026-11-23'; // The sample is without a finding on this day.
const count = Number(process.argv.find((word) => /^\d+$/u.test(word)) ?? 2000);
const hasSpectral = !process.argv.includes('--no-spectral');
const rounds = count > 5000 ? 2 : 5;

/** Our schema of an item in one file, without the formats that only we know. */
function plainSchema() {
  const read = (name) => JSON.parse(readFileSync(join(PROJECT, 'schema', `${name}.schema.json`), 'utf8'));
  const { $defs } = read('common');
  const plain = (node) => {
    if (Array.isArray(node)) return node.map(plain);
    if (node === null || typeof node !== 'object') return node;
    if (typeof node.$ref === 'string') return { $ref: `#/$defs/${node.$ref.split('/').at(-1)}` };
    const kept = Object.entries(node).filter(
      ([key]) => !['format', '$id', '$schema', 'examples'].includes(key),
    );
    return Object.fromEntries(kept.map(([key, child]) => [key, plain(child)]));
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...plain(read('item')),
    $defs: plain($defs),
  };
}

function installPeers() {
  execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: PEERS,
    stdio: 'inherit',
  });
}

/** A warning costs a second reading of its file: with some in each, the figures would be of another thing. */
function demandSound(cwd) {
  const args = [KUAIBAN, 'validate', '--today', TODAY, '--no-cache', '--format', 'json'];
  const { diagnostics } = JSON.parse(execFileSync(process.execPath, args, { cwd, encoding: 'utf8' }));
  if (diagnostics.length > 0) throw new Error(`the sound catalogue has ${diagnostics.length} findings`);
}

const folder = mkdtempSync(join(tmpdir(), 'kuaiban-bench-'));
try {
  installPeers();
  for (const name of ['sound', 'faulty'])
    makeCatalogue(join(folder, name, 'catalog'), count, { faulty: name === 'faulty' });
  demandSound(join(folder, 'sound'));
  mkdirSync(join(folder, 'schema'));
  const schema = join(folder, 'schema/item.json');
  writeFileSync(schema, JSON.stringify(plainSchema()));
  const ruleset = join(folder, 'schema/ruleset.json');
  const rule = {
    given: '$',
    severity: 'error',
    // biome-ignore lint/suspicious/noThenProperty: the name that Spectral gives it
    then: { function: 'schema', functionOptions: { schema: plainSchema(), allErrors: true } },
  };
  writeFileSync(ruleset, JSON.stringify({ rules: { item: rule } }));

  const ours = (name, ...options) => ({
    args: [KUAIBAN, 'validate', '--today', TODAY, ...options],
    cwd: join(folder, name),
    expected: name === 'sound' ? [0] : [1],
  });
  const peer = (name, file, ...args) => ({
    args: [join(PEERS, 'node_modules', file), ...args],
    cwd: join(folder, name),
    expected: [0, 1],
  });
  const ajv = (name) =>
    peer(
      name,
      'ajv-cli/dist/index.js',
      'validate',
      '--spec=draft2020',
      '--strict=false',
      '--all-errors',
      '-s',
      schema,
      '-d',
      'catalog/items/*.yaml',
    );
  const rows = [
    ['ajv-cli', ajv('sound')],
    ['validate, cold', ours('sound', '--no-cache')],
    ['validate, warm', ours('sound')],
    ['ajv-cli, 10 % faulty', ajv('faulty')],
    ['validate, 10 % faulty, cold', ours('faulty', '--no-cache', '--max', '0')],
  ];
  const results = new Map(rows.map(([name]) => [name, []]));
  measure(ours('sound').args, ours('sound')); // Fills the cache.
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of rows) results.get(name).push(measure(run.args, run));
  }
  if (hasSpectral) {
    const spectral = peer(
      'sound',
      '@stoplight/spectral-cli/dist/index.js',
      'lint',
      '--ruleset',
      ruleset,
      '--quiet',
      'catalog/items/*.yaml',
    );
    results.set('Spectral', [measure(spectral.args, spectral)]);
  }

  const unit = median(results.get('ajv-cli').map(({ seconds }) => seconds));
  console.log(`${count} items, ${rounds} rounds; 1 = ajv-cli`);
  for (const [name, runs] of results) {
    const seconds = median(runs.map((run) => run.seconds));
    const megabytes = median(runs.map((run) => run.megabytes));
    const cells = [(seconds / unit).toFixed(2), `${seconds.toFixed(2)} s`, `${megabytes.toFixed(0)} MB`];
    console.log(`${name.padEnd(30)}${cells.map((cell) => cell.padStart(11)).join('')}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
