// How well the proof of parity finds faults: `npm run mutate:parity [-- --seed N --samples N --only KIND --write FILE]`.
// Plants faults and noise into the sample bureau's finished pages, twice: with a fixed seed and with a fresh one, and
// says how many the proof finds from the facts alone. Exits with 1 where a fault survives or noise is flagged.
import { randomInt } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadProgram } from './mutate-parity/program.js';
import { asJson, describeRun, isSound, summarise } from './mutate-parity/report.js';
import { checkUntouched, runAll } from './mutate-parity/run.js';

const FIXED_SEED = 20260901;
const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    samples: { type: 'string', default: '30' },
    only: { type: 'string' },
    write: { type: 'string' },
  },
});

function wholeNumber(name, text) {
  if (!/^\d{1,9}$/u.test(text)) throw new Error(`--${name} wants a whole number below 10^9, not ${text}`);
  return Number(text);
}

const samples = wholeNumber('samples', values.samples);
const seeds =
  values.seed === undefined ? [FIXED_SEED, randomInt(1, 10 ** 9)] : [wholeNumber('seed', values.seed)];
const program = await loadProgram();
console.log(
  `${program.pages.length} pages, ${samples} samples of each kind and channel, seeds ${seeds.join(' and ')}\n`,
);
const unsound = checkUntouched(program);
if (unsound.length > 0) throw new Error(`pages that do not pass as they are:\n${unsound.join('\n')}`);
const runs = seeds.map((seed) => {
  const onRow = ({ kind, channel, planted }) =>
    process.stderr.write(`${seed} ${kind} ${channel} ${planted}\n`);
  const run = runAll(program, {
    seed,
    samples,
    only: values.only,
    onRow: process.stderr.isTTY ? onRow : undefined,
  });
  console.log(`${describeRun(run, program.channels, seed)}\n`);
  return run;
});
if (values.write !== undefined) {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  writeFileSync(values.write, asJson(summarise(runs, { version, seeds, samples })));
}
process.exitCode = isSound(runs) ? 0 : 1;
