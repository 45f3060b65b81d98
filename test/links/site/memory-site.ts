import type { SiteFolder, SiteKind } from '../../../src/links/site/site-links.js';

/** A built folder in memory, only to be read. */
export function memorySite(kind: SiteKind, texts: Readonly<Record<string, string>>): SiteFolder {
  const textOf = async (path: string) => texts[path] ?? Promise.reject(new Error(`${path} is not there`));
  return {
    name: kind,
    kind,
    files: new Set(Object.keys(texts).sort()),
    text: textOf,
    bytes: async (path) => new TextEncoder().encode(await textOf(path)),
    size: async (path) => new TextEncoder().encode(await textOf(path)).length,
  };
}
