import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectFolder } from '../../src/adapters/project-folder.js';
import { UserError } from '../../src/diagnostic/user-error.js';
import { newFolder, removeFolders, writeDeep } from '../cli/town-folder.js';

const file = (path: string, text = path) => ({ path, content: Buffer.from(text) });
const namesIn = (folder: string) => (readdirSync(folder, { recursive: true }) as string[]).sort();

afterAll(removeFolders);

describe('a new project', () => {
  it('is written with folders, contents and the right to run', () => {
    const root = join(newFolder(), 'a/b');
    const written = projectFolder(root, 'b').create([
      file('catalog/catalog.yaml'),
      { ...file('.githooks/pre-commit'), isExecutable: true },
    ]);
    expect(written).toHaveLength(2);
    expect(readFileSync(join(root, 'catalog/catalog.yaml'), 'utf8')).toBe('catalog/catalog.yaml');
    expect(statSync(join(root, '.githooks/pre-commit')).mode & 0o111).not.toBe(0);
    expect(statSync(join(root, 'catalog/catalog.yaml')).mode & 0o111).toBe(0);
  });

  it('leaves an optional file that is there as it is', () => {
    const root = newFolder();
    writeDeep(join(root, 'package.json'), '{}');
    const folder = projectFolder(root, 'p');
    expect(folder.create([{ ...file('package.json'), isOptional: true }, file('a')])).toEqual([file('a')]);
    expect(readFileSync(join(root, 'package.json'), 'utf8')).toBe('{}');
  });

  it('is all or nothing: what a failed run wrote is gone, what was there is not', () => {
    const root = newFolder();
    writeDeep(join(root, 'catalog/own.yaml'), 'own');
    writeDeep(join(root, 'z'), 'own');
    const files = [file('catalog/items/a.yaml'), file('new/deep/b'), file('z/c')];
    expect(() => projectFolder(root, 'p').create(files)).toThrow(UserError);
    expect(namesIn(root)).toEqual(['catalog', 'catalog/own.yaml', 'z']);
  });

  it('does not leave its own folder either, nor overwrite a file that came in between', () => {
    const above = newFolder();
    const folder = projectFolder(join(above, 'p'), 'p');
    expect(() => folder.create([file('a'), file('a')])).toThrow(UserError);
    expect(namesIn(above)).toEqual([]);
  });

  it('tells of a disk without naming an option that there is not', () => {
    const root = newFolder();
    writeDeep(join(root, 'z'), 'own');
    try {
      projectFolder(root, 'p').create([file('z/c')]);
      expect.unreachable();
    } catch (error) {
      expect((error as UserError).remedy).not.toContain('--out');
    }
  });
});

describe('what is in the way', () => {
  it('is a file, a folder with something in it, a dangling link, a file for a folder', () => {
    const root = newFolder();
    writeDeep(join(root, '说明.md'), '');
    writeDeep(join(root, 'catalog/x'), '');
    writeDeep(join(root, '.vscode'), '');
    mkdirSync(join(root, '.kuaiban/schema'), { recursive: true });
    symlinkSync('nowhere', join(root, '.gitignore'));
    const paths = [
      '说明.md',
      'catalog',
      '.vscode/a.json',
      '.vscode/b.json',
      '.kuaiban/schema',
      '.gitignore',
      'new',
    ];
    expect(projectFolder(root, 'p').taken(paths)).toEqual(['说明.md', 'catalog', '.vscode', '.gitignore']);
  });

  it('is nothing in a folder that is not there yet', () => {
    expect(projectFolder(join(newFolder(), 'new'), 'new').taken(['a', 'b/c'])).toEqual([]);
  });

  it('is the folder itself where it is a file', () => {
    const root = newFolder();
    writeFileSync(join(root, 'file'), '');
    expect(() => projectFolder(join(root, 'file'), 'file').taken(['a'])).toThrow(UserError);
  });
});

describe('an update', () => {
  it('writes what changed, keeps links, leaves nothing behind', () => {
    const root = newFolder();
    writeDeep(join(root, 'elsewhere.json'), 'old');
    writeDeep(join(root, 'same'), 'same');
    symlinkSync('elsewhere.json', join(root, 'link.json'));
    const files = [file('same'), file('link.json', 'new'), file('deep/new')];
    expect(
      projectFolder(root, 'p')
        .update(files)
        .map(({ path }) => path),
    ).toEqual(['link.json', 'deep/new']);
    expect(lstatSync(join(root, 'link.json')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(root, 'elsewhere.json'), 'utf8')).toBe('new');
    expect(namesIn(root)).toEqual(['deep', 'deep/new', 'elsewhere.json', 'link.json', 'same']);
    expect(projectFolder(root, 'p').update(files)).toEqual([]);
  });
});
