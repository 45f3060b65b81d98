// What a comparison of two versions takes: `npm run bench:diff [-- 20000]`. Two commits of a catalogue of that many items, in the later
// one 200 are changed. Beside it what git itself takes to count the changed lines, and a plain reading of every definition.
// Machines differ: read the ratios, not the seconds.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCatalogue } from './make-catalogue.js';
import { measure, median } from './measure.js';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const PROGRAM = join(PROJECT, 'bin/kuaiban.js');
const RUNS = 5;
const wanted = Number(process.argv[2] ?? 20_000);
if (!Number.isInteger(wanted) || wanted < 1)
  throw new Error('say how many items: npm run bench:diff -- 20000');
const changed = Math.min(200, wanted);

/** What editors change, one for each item in turn. */
const CHANGES = [
  (text) => text.replace(/^承诺办结时限: .*$/mu, '承诺办结时限: 9个工作日'),
  (text) => text.replace(/^到现场次数: \d.*$/mu, '到现场次数: 2'),
  (text) => text.replace(/^事项名称: (.*)$/mu, '事项名称: $1（试行）'),
  (text) => text.replace(/^咨询方式:$/mu, '# 重新核对过\n咨询方式:'),
];

const folder = mkdtempSync(join(tmpdir(), 'kuaiban-bench-'));
const catalog = join(folder, 'catalog');

function git(...words) {
  const settings = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', '-c', 'gc.auto=0'];
  const { status, stderr } = spawnSync('git', [...settings, ...words], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${words.join(' ')} ended with ${status}:\n${stderr}`);
}

function makeVersions() {
  makeCatalogue(catalog, wanted);
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', '目录');
  const items = readdirSync(join(catalog, 'items')).filter((name) => /-\d+\.yaml$/u.test(name));
  const step = Math.max(1, Math.floor(items.length / changed));
  for (let number = 0; number < changed; number += 1) {
    const file = join(catalog, 'items', items[number * step] ?? items[0]);
    writeFileSync(file, CHANGES[number % CHANGES.length](readFileSync(file, 'utf8')));
  }
  git('commit', '--quiet', '--all', '--message', '改动');
  git('gc', '--quiet');
}

const diff = (...words) => ({
  args: [PROGRAM, 'diff', 'HEAD~1', 'HEAD', '--today', '2026-11-01', '--format', 'json', ...words],
});
const READ_ALL = `
const { catalogueFolder } = await import('${PROJECT}lib/adapters/catalogue-folder.js');
const { decodeFile } = await import('${PROJECT}lib/catalog/decode.js');
const { readSchemas } = await import('${PROJECT}lib/adapters/package-resources.js');
const { compileSchemas } = await import('${PROJECT}lib/catalog/schema-check.js');
const { kindOfFile } = await import('${PROJECT}lib/catalog/kinds.js');
const files = catalogueFolder('${catalog}', 'catalog');
const checker = compileSchemas(readSchemas());
for (const file of await files.list()) if (kindOfFile(file)) decodeFile(file, await files.read(file), checker);
`;
const forget = () => rmSync(join(folder, '.kuaiban'), { recursive: true, force: true });
const TASKS = [
  { name: 'git diff --stat', program: 'git', args: ['diff', '--stat', 'HEAD~1', 'HEAD'] },
  { name: 'reading every definition', args: ['--input-type=module', '--eval', READ_ALL] },
  { name: 'facts and judgement, first time', before: forget, ...diff('--no-consequences') },
  { name: 'facts and judgement, again', ...diff('--no-consequences') },
  { name: 'with consequences, first time', ...diff() },
  { name: 'with consequences, again', ...diff() },
];

function timeOf({ program, args, before }) {
  before?.();
  if (program === undefined) return measure(args, { cwd: folder, expected: [0, 1] });
  const start = performance.now();
  spawnSync(program, args, { cwd: folder });
  return { seconds: (performance.now() - start) / 1000, megabytes: 0 };
}

try {
  makeVersions();
  // In turn, so that a busy moment of the machine spoils no task alone.
  const runs = Array.from({ length: RUNS }, () => TASKS.map(timeOf));
  const medians = TASKS.map((_, index) => ({
    seconds: median(runs.map((run) => run[index].seconds)),
    megabytes: median(runs.map((run) => run[index].megabytes)),
  }));
  const unit = medians[1].seconds;
  console.log(`${wanted} items, ${changed} changed; median of ${RUNS}; 1 = reading every definition`);
  for (const [index, { name }] of TASKS.entries()) {
    const { seconds, megabytes } = medians[index];
    const memory = megabytes === 0 ? '' : `${megabytes.toFixed(0)} MB`;
    const ratio = (seconds / unit).toFixed(2);
    console.log(
      `${name.padEnd(34)}${ratio.padStart(6)}${`${seconds.toFixed(2)} s`.padStart(10)}${memory.padStart(10)}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
