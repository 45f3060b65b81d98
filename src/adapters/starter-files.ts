import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProjectFile } from '../publish/project.js';

const STARTER = fileURLToPath(new URL('../../starter', import.meta.url));

/** The files that a new project begins with, as the package brings them. */
export function readStarter(): readonly ProjectFile[] {
  return readdirSync(STARTER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      path: relative(STARTER, path).split(sep).join('/'),
      content: readFileSync(path),
    }));
}
