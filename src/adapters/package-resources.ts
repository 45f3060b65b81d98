import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SchemaDocument, SchemaDocuments } from '../catalog/schema-compiler.js';
import type { TemplateTexts } from '../channels/templates.js';
import { UserError } from '../diagnostic/user-error.js';
import type { KillRate } from '../parity/kill-rate.js';

const PACKAGE_ROOT = fileURLToPath(new URL('../..', import.meta.url));

// The package does not change while the program runs.
let known: SchemaDocuments | undefined;

/** The schemas that come with the package. */
export function readSchemas(): SchemaDocuments {
  known ??= schemasOnDisk();
  return known;
}

function schemasOnDisk(): SchemaDocuments {
  const read = (name: string): SchemaDocument =>
    JSON.parse(readFileSync(join(PACKAGE_ROOT, 'schema', `${name}.schema.json`), 'utf8'));
  return {
    common: read('common'),
    catalog: read('catalog'),
    power: read('power'),
    item: read('item'),
    bundle: read('bundle'),
    list: read('list'),
    place: read('place'),
    law: read('law'),
    plan: read('plan'),
    calendar: read('calendar'),
    materials: read('materials'),
    reason: read('reason'),
    change: read('change'),
  };
}

/** Version of the package, as in package.json. */
export function readVersion(): string {
  return JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8')).version;
}

/** What tells this build of the program from any other; `undefined` for one that was not built. */
export function readBuild(): string | undefined {
  try {
    return readFileSync(join(PACKAGE_ROOT, 'lib', 'build-id'), 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Template texts by path.
 * @param folder own templates (`--templates`); the package's own otherwise
 */
export function readTemplates(folder: string = join(PACKAGE_ROOT, 'templates')): TemplateTexts {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
    return new Map(
      paths.map((path) => [
        path
          .slice(folder.length + 1)
          .split(sep)
          .join('/'),
        readFileSync(path, 'utf8'),
      ]),
    );
  } catch {
    throw new UserError(`模板文件夹「${folder}」读不出来`, '检查 --templates 后面的路径');
  }
}

/** What was measured of this version's proof; null where the package brings no measurement of it. */
export function readKillRate(): KillRate | null {
  const path = join(PACKAGE_ROOT, 'docs/kill-rate.json');
  if (!existsSync(path)) return null;
  const measured: KillRate = JSON.parse(readFileSync(path, 'utf8'));
  return measured.version === readVersion() ? measured : null;
}
