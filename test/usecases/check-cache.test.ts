import { expect, test } from 'vitest';
import type { FileContent } from '../../src/catalog/files.js';
import { rememberedChecks } from '../../src/usecases/check-cache.js';
import { checkFile } from '../../src/usecases/check-file.js';
import { CHECKER } from '../support/check-town.js';
import { TOWN } from '../support/memory-files.js';

const FILE = 'items/shi-ye-deng-ji.yaml';

test('a file is checked again when its bytes, or its name, are others', () => {
  const cache = rememberedChecks();
  const checked: string[] = [];
  const ask = (file: string, content: FileContent) =>
    cache(file, content, () => {
      checked.push(file);
      return checkFile(file, content, CHECKER);
    });
  const sound = TOWN.get(FILE) as FileContent & { readonly ok: true };
  const first = ask(FILE, sound);
  expect(ask(FILE, { ok: true, bytes: Uint8Array.from(sound.bytes) })).toBe(first);
  expect(checked).toEqual([FILE]);

  const cut = ask(FILE, { ok: true, bytes: sound.bytes.subarray(0, 40) });
  expect(cut.definition).toBeUndefined();
  expect(ask(FILE, sound).definition).toEqual(first.definition);
  ask('items/another.yaml', sound);
  expect(checked).toEqual([FILE, FILE, FILE, 'items/another.yaml']);
});

test('a file that could not be read is looked at each time', () => {
  const cache = rememberedChecks();
  const denied = { ok: false, reason: 'denied' } as const;
  let looks = 0;
  for (let round = 0; round < 2; round += 1) {
    cache(FILE, denied, () => {
      looks += 1;
      return checkFile(FILE, denied, CHECKER);
    });
  }
  expect(looks).toBe(2);
});
