import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const TOWN = join(PROJECT, 'test/fixtures/catalogs/town');
const SAMPLE = join(PROJECT, 'catalog');

/** The day on which the tests run the program. */
export const TODAY = '2026-11-01';

/** A new folder of its own; the test file removes it with `removeFolders`. */
const made: string[] = [];

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kuaiban-test-'));
  made.push(folder);
  return folder;
}

export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A new folder with the example town in `catalog`. */
export function townFolder(): string {
  const folder = newFolder();
  cpSync(TOWN, join(folder, 'catalog'), { recursive: true });
  return folder;
}

/** A new folder with the sample bureau in `catalog`. */
export function sampleFolder(): string {
  const folder = newFolder();
  cpSync(SAMPLE, join(folder, 'catalog'), { recursive: true });
  return folder;
}

/** Replaces a text that must be there. */
export function editFile(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${path} has no ${JSON.stringify(from)}`);
  writeFileSync(path, text.replace(from, to));
}

export function writeDeep(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
