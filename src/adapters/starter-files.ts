import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProjectFile } from '../publish/project.js';

const STARTER = fileURLToPath(new URL('../../starter', import.meta.url));

const isHidden = (path: string) => path.split('/').some((name) => name.startsWith('.'));

/**
 * The files that a new project begins with, as the package brings them. None of them has a name with a leading dot: what does, a
 * check of the starter left behind (`.kuaiban/`).
 */
export function readStarter(): readonly ProjectFile[] {
  return readdirSync(STARTER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(STARTER, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !isHidden(path))
    .sort()
    .map((path) => ({ path, content: readFileSync(join(STARTER, path)) }));
}
