import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { refuseOverlap } from '../../src/cli/separate-folders.js';
import { UserError } from '../../src/diagnostic/user-error.js';
import { newFolder, removeFolders } from './town-folder.js';

afterAll(removeFolders);

function overlap(out: string): () => void {
  const parent = newFolder();
  mkdirSync(join(parent, 'town/catalog'), { recursive: true });
  symlinkSync(join(parent, 'town/catalog'), join(parent, 'link'));
  const catalogue = { path: join(parent, 'town/catalog'), name: '目录文件夹「catalog」' };
  return () => refuseOverlap({ path: join(parent, out), name: out }, [catalogue]);
}

test.each(['town/catalog', 'town/catalog/new/dist', 'town', '.', '..', 'link', 'link/dist'])(
  'an output folder at %s overlaps the catalogue',
  (out) => expect(overlap(out)).toThrow(UserError),
);

test.each(['dist', 'town/dist', 'town/catalog2', 'town/..catalog', 'town/catalog-dist/catalog'])(
  'an output folder at %s is apart from the catalogue',
  (out) => expect(overlap(out)).not.toThrow(),
);
