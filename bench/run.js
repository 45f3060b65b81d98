// How the time grows: `npm run bench [-- 500]`. Makes a catalogue of that many items out of the sample bureau in a
// temporary folder and times the program. Machines differ: read the ratios, not the seconds.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCatalogue } from './make-catalogue.js';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const wanted = Number(process.argv[2] ?? 500);
if (!Number.isInteger(wanted) || wanted < 1) throw new Error('say how many items: npm run bench -- 500');

const folder = mkdtempSync(join(tmpdir(), 'kuaiban-bench-'));
try {
  makeCatalogue(join(folder, 'catalog'), wanted);

  const time = (...args) => {
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(PROJECT, 'bin/kuaiban.js'), ...args],
      { cwd: folder, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
    return performance.now() - start;
  };
  const rows = [
    ['start (--version)', time('--version')],
    ['validate', time('validate', '--no-cache')],
    ['build, cold', time('build')],
    ['build, unchanged', time('build')],
  ];
  const unit = rows[1][1];
  console.log(`${wanted} items; 1 = validate`);
  for (const [name, ms] of rows)
    console.log(
      `${name.padEnd(20)}${(ms / unit).toFixed(2).padStart(8)}${`${(ms / 1000).toFixed(1)} s`.padStart(10)}`,
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
