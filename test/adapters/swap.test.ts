import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { recoverSwap, type SwapPaths, stagedPath, swapIn, swapPaths } from '../../src/adapters/swap.js';
import { newFolder, removeFolders } from '../cli/town-folder.js';

let parent: string;
let paths: SwapPaths;
let staged: string;
beforeEach(() => {
  parent = newFolder();
  paths = swapPaths(join(parent, 'dist'));
  staged = stagedPath(paths);
});
afterAll(removeFolders);

function fill(folder: string, content: string): void {
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), content);
}

const shown = (folder: string) =>
  existsSync(folder) ? readFileSync(join(folder, 'index.html'), 'utf8') : undefined;

// Journal, New (staged), Old (previous), Dist: what is there after a cut, and what the folder must show then.
const STATES: readonly (readonly [state: string, shows: 'old' | 'new' | undefined])[] = [
  ['', undefined],
  ['D', 'old'],
  ['ND', 'old'],
  ['JND', 'old'], // cut before the first rename
  ['JNO', 'new'], // between the renames: the staged folder is complete
  ['JOD', 'new'], // after the second rename; D is the new one
  ['OD', 'new'], // the journal is gone, the old one not yet
  ['JD', 'new'], // cut while a recovery was removing what is old
  ['JN', 'new'], // first build of all, before its only rename
  ['N', undefined], // first build of all, cut while it was staging
  ['NO', 'old'], // without a journal the staged folder is not complete
  ['NOD', 'old'],
  ['JO', 'old'],
  ['O', 'old'],
  ['J', undefined],
  ['JNOD', 'new'],
];

test('every state has its case', () => {
  expect(new Set(STATES.map(([state]) => state)).size).toBe(2 ** 4);
});

test.each(STATES)('after a cut that leaves “%s” the folder is whole and shows %s', async (state, shows) => {
  if (state.includes('J')) writeFileSync(paths.journal, basename(staged));
  if (state.includes('N')) fill(staged, 'new');
  if (state.includes('O')) fill(paths.previous, 'old');
  if (state.includes('D')) fill(paths.folder, shows ?? 'old');
  await recoverSwap(paths);
  expect(shown(paths.folder)).toBe(shows);
  expect(readdirSync(parent)).toEqual(shows === undefined ? [] : ['dist']);
  await recoverSwap(paths);
  expect(shown(paths.folder)).toBe(shows);
});

test('a swap puts the staged folder in place and leaves nothing beside it', async () => {
  fill(paths.folder, 'old');
  fill(staged, 'new');
  await swapIn(paths, staged);
  expect(shown(paths.folder)).toBe('new');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test.each(['', '../town', '/etc', 'catalog', '.dist.kuaiban-new/../catalog'])(
  'a journal that says “%s” names no staged folder',
  async (name) => {
    fill(join(parent, 'catalog'), 'catalogue');
    fill(paths.previous, 'old');
    writeFileSync(paths.journal, name);
    await recoverSwap(paths);
    expect(shown(paths.folder)).toBe('old');
    expect(readdirSync(parent)).toEqual(['catalog', 'dist']);
  },
);

test('what other runs left goes, and what only looks like it stays', async () => {
  fill(paths.folder, 'old');
  fill(stagedPath(paths), 'cut');
  fill(stagedPath(paths), 'cut');
  fill(join(parent, '.dist2.kuaiban-new-1'), 'of another folder');
  await recoverSwap(paths);
  expect(readdirSync(parent)).toEqual(['.dist2.kuaiban-new-1', 'dist']);
});
