import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TemplateTexts } from '../../src/channels/templates.js';

const ROOT = join(import.meta.dirname, '../../templates');

/** The shipped templates, read from disk as the build reads them. */
export function shippedTexts(): TemplateTexts {
  const names = readdirSync(ROOT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(names.sort().map((name) => [name.slice(ROOT.length + 1), readFileSync(name, 'utf8')]));
}

/** The shipped templates with some of them replaced, or taken out by `undefined`. */
export function changedTexts(changes: Readonly<Record<string, string | undefined>>): TemplateTexts {
  const texts = new Map(shippedTexts());
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) texts.delete(path);
    else texts.set(path, text);
  }
  return texts;
}
