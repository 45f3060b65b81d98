import type { Io } from '../../src/cli/io.js';
import { main } from '../../src/cli/main.js';

/** What a run of the program left behind. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** Runs the program in this process, as if typed in the folder `cwd` at noon of 1 November 2026 in Shanghai. */
export async function runIn(cwd: string, args: readonly string[], io: Partial<Io> = {}): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  const exitCode = await main({
    args,
    cwd,
    env: {},
    now: new Date('2026-11-01T12:00:00+08:00'),
    clock: () => 0,
    stdout: {
      isTerminal: false,
      write: (text) => {
        stdout += text;
      },
    },
    stderr: {
      isTerminal: false,
      write: (text) => {
        stderr += text;
      },
    },
    ...io,
  });
  return { stdout, stderr, exitCode };
}
