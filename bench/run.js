// How the time grows: `npm run bench [-- 500]`. Makes a catalogue of that many items out of the sample bureau in a
// temporary folder and times the program. Machines differ: read the ratios, not the seconds.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const wanted = Number(process.argv[2] ?? 500);
if (!Number.isInteger(wanted) || wanted < 1) throw new Error('say how many items: npm run bench -- 500');

/** A copy of an item under a name and codes of its own. */
function variant(text, number) {
  const digits = String(50_000 + number);
  return text
    .replace(/^公众号标题: .*\n/mu, '')
    .replace(/^(事项名称: .*)$/mu, `$1(${number})\n公众号标题: 事项${number}`)
    .replace(/^(基本编码: "\d{4})\d{5}/mu, `$1${digits}`)
    .replace(/^(实施编码: "\w{18}\d{5})\d{5}/mu, `$1${digits}`)
    .replace(/^(业务办理项编码: "\w{18}\d{5})\d{5}/mu, `$1${digits}`);
}

const folder = mkdtempSync(join(tmpdir(), 'kuaiban-bench-'));
try {
  cpSync(join(PROJECT, 'catalog'), join(folder, 'catalog'), { recursive: true });
  const items = join(folder, 'catalog/items');
  const originals = readdirSync(items).sort();
  for (let number = 0; number < wanted - originals.length; number += 1) {
    const name = originals[number % originals.length];
    const copy = variant(readFileSync(join(items, name), 'utf8'), number);
    writeFileSync(join(items, name.replace('.yaml', `-${number}.yaml`)), copy);
  }

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
    ['validate', time('validate')],
    ['build, cold', time('build')],
    ['build, unchanged', time('build')],
  ];
  const unit = rows[1][1];
  console.log(`${readdirSync(items).length} items; 1 = validate`);
  for (const [name, ms] of rows)
    console.log(
      `${name.padEnd(20)}${(ms / unit).toFixed(2).padStart(8)}${`${(ms / 1000).toFixed(1)} s`.padStart(10)}`,
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
