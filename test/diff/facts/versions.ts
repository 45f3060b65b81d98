import { readSchemas } from '../../../src/adapters/package-resources.js';
import type { MaterialNames } from '../../../src/catalog/catalogue.js';
import { type DecodedFile, decodeFile } from '../../../src/catalog/decode.js';
import type { FileContent } from '../../../src/catalog/files.js';
import { kindOfFile } from '../../../src/catalog/kinds.js';
import { compileSchemas } from '../../../src/catalog/schema-check.js';
import type { ExampleFile } from '../../../src/diagnostic/code-doc.js';
import type { Change, Compared, Value } from '../../../src/diff/change.js';
import { type FactContext, factsBetween } from '../../../src/diff/facts/facts-between.js';
import { type MemoryFolder, TOWN, withExample } from '../../support/memory-files.js';

const CHECKER = compileSchemas(readSchemas());

// Versions share most of their files.
const decoded = new WeakMap<FileContent, DecodedFile>();

/** All definitions of a folder; one that is unsound is a mistake of the test. */
export function definitionsIn(folder: MemoryFolder): readonly DecodedFile[] {
  return [...folder].flatMap(([path, content]) => {
    if (kindOfFile(path) === undefined) return [];
    const file = decoded.get(content) ?? decodeFile(path, content, CHECKER);
    decoded.set(content, file);
    if (file.definition === undefined) {
      throw new Error(`${path}: ${file.diagnostics.map(({ message }) => message).join('; ')}`);
    }
    return [file];
  });
}

function namesIn(files: readonly DecodedFile[]): MaterialNames | undefined {
  return files.find((file) => file.kind === 'materials')?.definition;
}

/** The context of two versions in memory: ids for names, the bytes of attachments as text. */
export function contextOf(before: MemoryFolder, after: MemoryFolder): FactContext {
  const folders = { before, after };
  return {
    materials: { before: namesIn(definitionsIn(before)), after: namesIn(definitionsIn(after)) },
    nameOf: (_kind, id) => id,
    contentOf(side, path) {
      const content = folders[side].get(path);
      return content?.ok ? Buffer.from(content.bytes).toString('base64') : null;
    },
  };
}

/** Facts between two folders, all files taken as different. */
export function factsOfFolders(before: MemoryFolder, after: MemoryFolder): readonly Compared[] {
  return factsBetween(definitionsIn(before), definitionsIn(after), contextOf(before, after));
}

/** Facts between the town and the town with some files changed. */
export function factsOfTown(...examples: readonly ExampleFile[]): readonly Compared[] {
  return factsOfFolders(TOWN, withExample(TOWN, examples));
}

function words(value: Value | null): string {
  return value === null ? '∅' : value.text;
}

/** A fact in one line: `~` another value, `+` added, `-` removed, `=` another name, `↕` another order. */
export function line(change: Change): string {
  switch (change.kind) {
    case 'definition-added':
      return `+ ${change.subject.file}`;
    case 'definition-removed':
      return `- ${change.subject.file}`;
    case 'definition-renamed':
      return `= ${change.earlier.file} → ${change.subject.file}`;
    case 'item-split':
      return `${change.subject.file} → ${change.into.map(({ file }) => file).join(' + ')}`;
    case 'items-merged':
      return `${change.from.map(({ file }) => file).join(' + ')} → ${change.subject.file}`;
    case 'value-changed':
      return `~ ${change.path.join('/')}: ${words(change.before)} → ${words(change.after)}`;
    case 'element-added':
      return `+ ${change.path.join('/')}: ${words(change.after)}`;
    case 'element-removed':
      return `- ${change.path.join('/')}: ${words(change.before)}`;
    case 'element-renamed':
      return `= ${change.path.join('/')}: ${words(change.before)} → ${words(change.after)} (${change.by})`;
    case 'elements-moved':
      return `↕ ${change.path.join('/')}: ${change.moved.join(', ')}`;
  }
}

export function lines(facts: readonly Compared[]): readonly string[] {
  return facts.map(({ change }) => line(change));
}
