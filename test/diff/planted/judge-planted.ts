import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DecodedFile, decodeFile } from '../../../src/catalog/decode.js';
import { type DefinitionOf, fileOf, type NamedKind } from '../../../src/catalog/kinds.js';
import { factsBetween } from '../../../src/diff/facts/facts-between.js';
import { type Judgement, judge } from '../../../src/diff/judge.js';
import { CHECKER } from '../../support/check-town.js';

/** One change of one file of the sample: a stretch that stands there once and another in its place, or the file gone, new or renamed. */
export type Edit =
  | { readonly file: string; readonly from: string; readonly to: string }
  | { readonly file: string; readonly gone: true }
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly renamed: string };

const ROOT = fileURLToPath(new URL('../../../catalog/', import.meta.url));
const texts = new Map<string, string>();

/** Text of a file of the sample. */
export function sampleText(file: string): string {
  const text = texts.get(file) ?? readFileSync(ROOT + file, 'utf8');
  texts.set(file, text);
  return text;
}

const earlier = new Map<string, DecodedFile>();
function decode(file: string, text: string): DecodedFile {
  const decoded = decodeFile(file, { ok: true, bytes: new TextEncoder().encode(text) }, CHECKER);
  if (decoded.definition === undefined) {
    throw new Error(`${file}: ${decoded.diagnostics.map(({ message }) => message).join('；')}`);
  }
  return decoded;
}
function decodeEarlier(file: string): DecodedFile {
  const decoded = earlier.get(file) ?? decode(file, sampleText(file));
  earlier.set(file, decoded);
  return decoded;
}

function replaced(file: string, from: string, to: string): string {
  const parts = sampleText(file).split(from);
  if (parts.length !== 2) throw new Error(`${file}: “${from}” stands there ${parts.length - 1} times`);
  return parts.join(to);
}

function sidesOf(edit: Edit): readonly [readonly DecodedFile[], readonly DecodedFile[]] {
  if ('gone' in edit) return [[decodeEarlier(edit.file)], []];
  if ('text' in edit) return [[], [decode(edit.file, edit.text)]];
  if ('renamed' in edit) return [[decodeEarlier(edit.file)], [decode(edit.renamed, sampleText(edit.file))]];
  return [[decodeEarlier(edit.file)], [decode(edit.file, replaced(edit.file, edit.from, edit.to))]];
}

function nameOf(kind: NamedKind, id: string): string {
  return /^(?:事项名称|名称|简称|权力名称): *(.+)$/mu.exec(sampleText(fileOf(kind, id)))?.[1] ?? id;
}

/** What the policy says of a change of the sample. */
export function judgePlanted(edit: Edit): readonly Judgement[] {
  const [before, after] = sidesOf(edit);
  const materials = decodeEarlier('materials.yaml').definition as DefinitionOf['materials'];
  const context = {
    materials: { before: materials, after: materials },
    nameOf,
    contentOf: (_: unknown, path: string) => path,
  };
  return judge(factsBetween(before, after, context));
}
