// One run of a Node program as a whole process.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PEAK_MEMORY = fileURLToPath(new URL('peak-memory.cjs', import.meta.url));

/**
 * @param {readonly string[]} args of node
 * @param {{ cwd: string, expected: readonly number[] }} options expected: exit codes of a sound run
 * @returns {{ seconds: number, megabytes: number }} wall time and peak memory
 */
export function measure(args, { cwd, expected }) {
  const folder = mkdtempSync(join(tmpdir(), 'kuaiban-measure-'));
  const memory = join(folder, 'memory');
  try {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['--require', PEAK_MEMORY, ...args], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, KUAIBAN_BENCH_MEMORY: memory },
      maxBuffer: 1 << 30,
    });
    const seconds = (performance.now() - start) / 1000;
    if (!expected.includes(status ?? -1))
      throw new Error(`${args.join(' ')} ended with ${status}:\n${stderr.slice(0, 2000)}`);
    return { seconds, megabytes: Number(readFileSync(memory, 'utf8')) / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Middle value of a list; of an even number the lower one of the two in the middle. */
export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
}
