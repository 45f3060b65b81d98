import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMap, type Node, parseDocument } from 'yaml';
import { fileKind } from '../../src/adapters/file-kind.js';
import type { CatalogFiles, FileContent } from '../../src/catalog/files.js';
import type { ExampleFile } from '../../src/diagnostic/code-doc.js';

/** Content by path, as a catalogue folder would give it. */
export type MemoryFolder = ReadonlyMap<string, FileContent>;

const TOWN_FOLDER = fileURLToPath(new URL('../fixtures/catalogs/town/', import.meta.url));

function readFolder(root: string): MemoryFolder {
  const paths = (readdirSync(root, { recursive: true }) as string[])
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(root + path).isFile())
    .sort();
  return new Map(paths.map((path) => [path, { ok: true, bytes: readFileSync(root + path) }]));
}

/** The example town: small, complete and without a finding. */
export const TOWN: MemoryFolder = readFolder(TOWN_FOLDER);

const UTF_8 = new TextDecoder();
const bytesOf = (text: string): FileContent => ({ ok: true, bytes: new TextEncoder().encode(text) });

/** Text of a file of the folder. */
export function textIn(folder: MemoryFolder, path: string): string {
  const content = folder.get(path);
  if (!content?.ok) throw new Error(`the town has no readable ${path}`);
  return UTF_8.decode(content.bytes);
}

// Texts, not nodes, are moved: printing a node again would mend what an example is about.
function topLevelKeys(text: string): readonly { readonly name: string; readonly start: number }[] {
  const { contents } = parseDocument(text, { uniqueKeys: false });
  if (!isMap(contents)) return [];
  return contents.items.map(({ key }) => ({ name: String(key), start: (key as Node).range?.[0] ?? 0 }));
}

/** The text of a definition with the keys of `patch` in place of its own, and without those of `without`. */
export function patchText(text: string, patch: string, without: readonly string[] = []): string {
  const taken = new Set([...topLevelKeys(patch).map(({ name }) => name), ...without]);
  const keys = topLevelKeys(text);
  const kept = keys
    .map(({ name, start }, index) => ({ name, lines: text.slice(start, keys[index + 1]?.start) }))
    .filter(({ name }) => !taken.has(name));
  const addition = patch === '' || patch.endsWith('\n') ? patch : `${patch}\n`;
  return kept.map(({ lines }) => lines).join('') + addition;
}

function encoded(text: string, encoding: 'utf16le' | undefined): FileContent {
  if (encoding === undefined) return bytesOf(text);
  return { ok: true, bytes: Buffer.from(`\uFEFF${text}`, encoding) };
}

function exampleContent(folder: MemoryFolder, example: ExampleFile): FileContent | undefined {
  if ('absent' in example) return undefined;
  if ('unreadable' in example) return { ok: false, reason: example.unreadable };
  if ('whole' in example) return encoded(example.whole, example.encoding);
  return bytesOf(patchText(textIn(folder, example.file), example.patch, example.without));
}

/** The folder with the files of an example put in. */
export function withExample(folder: MemoryFolder, examples: readonly ExampleFile[]): MemoryFolder {
  const changed = new Map(folder);
  for (const example of examples) {
    const content = exampleContent(changed, example);
    if (content) changed.set(example.file, content);
    else changed.delete(example.file);
  }
  return changed;
}

/** The port over a folder in memory; attachments are recognised by their content, as on disk. */
export function memoryFiles(folder: MemoryFolder): CatalogFiles {
  return {
    list: async () => [...folder.keys()].sort(),
    read: async (path) => folder.get(path) ?? { ok: false, reason: 'unreadable' },
    async inspect(path) {
      const content = folder.get(path);
      if (!content?.ok) return { path, reason: content?.reason ?? 'unreadable' };
      const sha256 = createHash('sha256').update(content.bytes).digest('hex');
      return { path, bytes: content.bytes.length, sha256, kind: await fileKind(content.bytes) };
    },
  };
}
