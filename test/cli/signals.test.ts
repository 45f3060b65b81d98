import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { PROJECT, removeFolders, TODAY, townFolder } from './town-folder.js';

afterAll(removeFolders);

const HIDE = '\u001B[?25l';
const SHOW = '\u001B[?25h';
/** The program believes that its stderr is a terminal. */
const TERMINAL = 'data:text/javascript,process.stderr.isTTY=true';

/** Sends the signal when the cursor is hidden for the `bar`-th time. */
function interrupted(
  signal: NodeJS.Signals,
  bar: number,
): Promise<{ exitCode: number | null; stderr: string }> {
  return new Promise((resolve, reject) => {
    const program = join(PROJECT, 'bin/kuaiban.js');
    const child = spawn(process.execPath, ['--import', TERMINAL, program, 'build', '--today', TODAY], {
      cwd: townFolder(),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let stderr = '';
    let isSent = false;
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
      if (isSent || stderr.split(HIDE).length <= bar) return;
      isSent = true;
      child.kill(signal);
    });
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, stderr }));
  });
}

test.each([
  ['SIGINT', 1, 130],
  ['SIGTERM', 1, 143],
  ['SIGINT', 2, 130],
] as const)(
  '%s while progress bar %i is shown ends with %i, and the cursor is back',
  async (signal, bar, code) => {
    const { exitCode, stderr } = await interrupted(signal, bar);
    expect(exitCode).toBe(code);
    expect(stderr.lastIndexOf(SHOW)).toBeGreaterThan(stderr.lastIndexOf(HIDE));
  },
);
