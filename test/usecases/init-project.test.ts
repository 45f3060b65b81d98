import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSchemas } from '../../src/adapters/package-resources.js';
import { readStarter } from '../../src/adapters/starter-files.js';
import { UserError } from '../../src/diagnostic/user-error.js';
import { FORMAT_NAMES } from '../../src/reporters/registry.js';
import { catalogueName, planProject } from '../../src/usecases/plan-project.js';
import { PROJECT } from '../cli/town-folder.js';

const SCHEMAS = readSchemas();

function plan(catalog = 'catalog'): ReadonlyMap<string, string> {
  const { files } = planProject({ starter: readStarter(), schemas: SCHEMAS, version: '1.2.3', catalog });
  return new Map(files.map(({ path, content }) => [path, new TextDecoder().decode(content)]));
}

const FILES = plan();

describe('a new project', () => {
  it('has every file that it needs, and none with a name of the package', () => {
    for (const path of [
      'catalog/catalog.yaml',
      '.vscode/settings.json',
      '.vscode/extensions.json',
      '.kuaiban/schema/item.schema.json',
      '.github/workflows/kuaiban.yml',
      '.gitlab-ci.yml',
      '.githooks/pre-commit',
      '.gitignore',
      '.gitattributes',
      '.editorconfig',
      'package.json',
      '说明.md',
    ]) {
      expect([...FILES.keys()]).toContain(path);
    }
    expect([...FILES.keys()].filter((path) => path.includes('dot-'))).toEqual([]);
  });

  it('asks for this version of the program', () => {
    expect(JSON.parse(FILES.get('package.json') ?? '').dependencies).toEqual({ kuaiban: '1.2.3' });
  });

  it('gives every kind of file its schema, each of which stands alone', () => {
    const kinds = Object.keys(SCHEMAS).filter((kind) => kind !== 'common');
    const copies = [...FILES].filter(([path]) => path.startsWith('.kuaiban/schema/'));
    expect(copies.map(([path]) => path).sort()).toEqual(
      kinds.map((kind) => `.kuaiban/schema/${kind}.schema.json`).sort(),
    );
    for (const [path, text] of copies) {
      const references = [...text.matchAll(/"\$ref": "([^"]*)"/gu)].map(([, target]) => target);
      const { $defs = {}, $id } = JSON.parse(text);
      expect($id).toBeUndefined();
      for (const target of references)
        expect(Object.keys($defs).map((name) => `#/$defs/${name}`)).toContain(target);
      expect(FILES.get('.vscode/settings.json')).toContain(`"./${path}": "catalog/`);
    }
  });

  it('checks and builds in its pipelines, with formats that the program has', () => {
    for (const path of ['.github/workflows/kuaiban.yml', '.gitlab-ci.yml']) {
      const text = FILES.get(path) ?? '';
      expect(parse(text)).toBeTypeOf('object');
      const [, format] = /kuaiban validate --format (\w+)/u.exec(text) ?? [];
      expect(FORMAT_NAMES).toContain(format);
      expect(text).toContain('kuaiban build');
      expect(text).toMatch(/kuaiban diff "origin\/.*\.\.\.HEAD" --format markdown /u);
    }
  });

  it('has forms that are those of the sample catalogue', () => {
    const forms = readdirSync(join(PROJECT, 'starter/catalog/files'));
    expect(forms.length).toBeGreaterThan(5);
    for (const name of forms) {
      const [own, sample] = ['starter/catalog', 'catalog'].map((root) =>
        readFileSync(join(PROJECT, root, 'files', name)),
      );
      expect(own?.equals(sample ?? Buffer.of()), name).toBe(true);
    }
  });

  it('may have its catalogue in another folder, and says so everywhere', () => {
    const files = plan('数据/catalog/目录');
    expect([...files.keys()]).toContain('数据/catalog/目录/catalog.yaml');
    expect([...files.keys()].filter((path) => path.startsWith('catalog/'))).toEqual([]);
    expect(files.get('.vscode/settings.json')).toContain('"数据/catalog/目录/items/*.yaml"');
    for (const path of [
      '.github/workflows/kuaiban.yml',
      '.gitlab-ci.yml',
      '.githooks/pre-commit',
      'package.json',
    ]) {
      const commands = files.get(path)?.match(/kuaiban (?:validate|diff|build)\b.*/gu) ?? [];
      expect(commands.length, path).toBeGreaterThan(0);
      for (const command of commands) expect(command).toMatch(/ --catalog 数据\/catalog\/目录(?!\/)/u);
    }
  });
});

describe('the name of the catalogue folder', () => {
  it.each([
    ['catalog', 'catalog'],
    ['./catalog/', 'catalog'],
    ['data\\catalog', 'data/catalog'],
  ])('%s is %s', (typed, name) => {
    expect(catalogueName(typed)).toBe(name);
  });

  it.each([
    '',
    '.',
    '..',
    '../catalog',
    '/catalog',
    'C:\\catalog',
    'my catalog',
    'a;b',
    '$HOME',
    '.git',
    '*',
  ])('%j is refused', (typed) => {
    expect(() => catalogueName(typed)).toThrow(UserError);
  });
});
