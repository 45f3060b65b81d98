import { Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import { type ProgressOptions, progressBar } from '../../src/cli/progress.js';

/** A terminal 80 columns wide that keeps what is drawn on it. */
class Terminal extends Writable {
  readonly isTTY = true;
  readonly columns = 80;
  drawn = '';

  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.drawn += chunk.toString();
    done();
  }
}

/** What a bar draws that is told of `steps`: milliseconds, things done, things to do. */
async function drawn(
  steps: readonly (readonly [at: number, done: number, total: number])[],
  options: Omit<ProgressOptions, 'stream'>,
  { isTerminal = true, isQuiet = false } = {},
): Promise<Terminal> {
  const stream = new Terminal();
  let now = 0;
  const output = { isTerminal, write: () => {} };
  const io: Io = {
    args: [],
    cwd: '/',
    env: {},
    now: new Date('2026-11-01T12:00:00+08:00'),
    clock: () => now,
    stdout: output,
    stderr: output,
  };
  const bar = await progressBar(io, '查链接', isQuiet, { ...options, stream });
  for (const [at, done, total] of steps) {
    now = at;
    bar.update(done, total);
  }
  bar.stop();
  return stream;
}

/** The lines drawn one over the other, without what moves the cursor. */
function lines({ drawn }: Terminal): readonly string[] {
  return stripVTControlCharacters(drawn.replaceAll('\u001b[1G', '\n'))
    .split('\n')
    .filter((line) => line.includes('查链接'));
}

const STEPS = [
  [0, 0, 3000],
  [4000, 120, 3000],
  [8000, 240, 3100],
] as const;

test('says in a long run how many a second and how long still, in 80 columns', async () => {
  const terminal = await drawn(STEPS, { isTimed: true });
  expect(lines(terminal)[0]).toBe('查链接 -------------------- 0/3000 · 每秒 — 个 · 还要多久不知道');
  // 2860 left at 30 a second; the total has grown by what is asked a second time.
  expect(lines(terminal).at(-1)).toBe('查链接 ==------------------ 240/3100 · 每秒 30 个 · 还要约 2 分钟');
});

test('is the plain bar for all others', async () => {
  const terminal = await drawn(STEPS, {});
  expect(lines(terminal).at(-1)).toMatch(/^查链接 [=-]{40} 240\/3100$/u);
});

test('gives the cursor back and leaves an empty line', async () => {
  const { drawn: text } = await drawn(STEPS, { isTimed: true });
  expect(text.lastIndexOf('\u001b[?25h')).toBeGreaterThan(text.lastIndexOf('\u001b[?25l'));
  expect(text.endsWith('\u001b[2K')).toBe(true);
});

test.each([
  ['nobody sees it', { isTerminal: false }],
  ['it is not wanted', { isQuiet: true }],
])('draws nothing where %s', async (_, where) => {
  expect((await drawn(STEPS, { isTimed: true }, where)).drawn).toBe('');
});
