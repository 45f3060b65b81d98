import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { KillRate } from '../../src/parity/kill-rate.js';
import { PROJECT } from '../cli/town-folder.js';

const SHIPPED: KillRate = JSON.parse(readFileSync(join(PROJECT, 'docs/kill-rate.json'), 'utf8'));
const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));

test('faults planted into finished pages are found, noise is passed over: a fixed and a fresh seed', () => {
  const args = [join(PROJECT, 'scripts/mutate-parity.js'), '--samples', '10'];
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: PROJECT,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  process.stdout.write(stdout.split('\n').slice(0, 6).join('\n'));
  expect(status, stdout).toBe(0);
});

test('the shipped measurement is of this version, with enough of each kind', () => {
  expect(SHIPPED.version).toBe(version);
  expect(SHIPPED.samples).toBeGreaterThanOrEqual(30);
  expect(SHIPPED.seeds.length).toBeGreaterThanOrEqual(2);
  for (const { kind, channel, planted, killed } of SHIPPED.kinds) {
    // Amounts of money are few on the sample's pages.
    const atLeast = planted === 0 ? 0 : SHIPPED.samples;
    expect({ kind, channel, enough: planted >= atLeast }).toEqual({ kind, channel, enough: true });
    expect({ kind, channel, killed }).toEqual({ kind, channel, killed: planted });
  }
  for (const { kind, channel, flagged } of SHIPPED.noise) {
    expect({ kind, channel, flagged }).toEqual({ kind, channel, flagged: 0 });
  }
});
