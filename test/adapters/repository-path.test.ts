import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { repositoryPathOf } from '../../src/adapters/repository-path.js';
import { newFolder, removeFolders } from '../cli/town-folder.js';

let root: string;

beforeEach(() => {
  root = newFolder();
  mkdirSync(join(root, 'ju/catalog'), { recursive: true });
});

afterAll(removeFolders);

it.each([
  ['.', 'ju/catalog', 'ju/catalog'],
  ['.', './ju/catalog/', 'ju/catalog'],
  ['ju', 'catalog', 'ju/catalog'],
  ['ju/catalog', '.', 'ju/catalog'],
  ['ju', '..', ''],
])('from %s, %s is %s of the repository', (cwd, folder, expected) => {
  mkdirSync(join(root, '.git'));
  expect(repositoryPathOf(join(root, cwd), folder)).toBe(expected);
});

it('knows a work tree by its file `.git`', () => {
  writeFileSync(join(root, '.git'), 'gitdir: /elsewhere\n');
  expect(repositoryPathOf(join(root, 'ju'), 'catalog')).toBe('ju/catalog');
});

it('takes the folder where one stands for the top where there is no repository', () => {
  expect(repositoryPathOf(join(root, 'ju'), 'catalog')).toBe('catalog');
  expect(repositoryPathOf(join(root, 'ju'), join(root, 'ju/catalog'))).toBe('catalog');
});
