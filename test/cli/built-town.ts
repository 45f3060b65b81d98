import { cpSync } from 'node:fs';
import { runIn } from './run.js';
import { newFolder, TODAY, townFolder } from './town-folder.js';

/** Builds what a folder holds. @throws if that fails, with all that was said */
export async function build(at: string, ...args: readonly string[]): Promise<void> {
  const { exitCode, stdout, stderr } = await runIn(at, ['build', '--today', TODAY, ...args]);
  if (exitCode !== 0) throw new Error(stdout + stderr);
}

/** A folder with the example town, built once for many tests. */
export async function builtTown(): Promise<string> {
  const folder = townFolder();
  await build(folder);
  return folder;
}

/** A copy of it that a test may change. */
export function copyOf(built: string): string {
  const folder = newFolder();
  cpSync(built, folder, { recursive: true });
  return folder;
}
