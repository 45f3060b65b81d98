import { type DecodedFile, decodeFile } from '../../src/catalog/decode.js';
import type { FileContent } from '../../src/catalog/files.js';
import type { DefinitionOf, NamedKind } from '../../src/catalog/kinds.js';
import { kindOfFile } from '../../src/catalog/kinds.js';
import type { CodeDoc, ExampleFile } from '../../src/diagnostic/code-doc.js';
import { DIFF_CODES } from '../../src/diff/codes.js';
import { type FactContext, factsBetween } from '../../src/diff/facts/facts-between.js';
import { type Judgement, judge } from '../../src/diff/judge.js';
import { type LawOf, lawFinder } from '../../src/diff/reasons/basis.js';
import { askGate } from '../../src/diff/reasons/gate.js';
import { type ReasonFile, recordedReasons } from '../../src/diff/reasons/recorded-reasons.js';
import { CHECKER } from './check-town.js';
import { type MemoryFolder, TOWN, withExample } from './memory-files.js';

/** What two versions of a small catalogue are compared with. */
export interface JudgedExample {
  readonly judgements: readonly Judgement[];
  /** Files of which one version is no sound definition. */
  readonly unread: readonly string[];
  readonly before: readonly DecodedFile[];
  readonly after: readonly DecodedFile[];
}

/** Folders share what they do not change. */
const DECODED = new WeakMap<FileContent, DecodedFile>();

function decoded(file: string, content: FileContent): DecodedFile {
  const known = DECODED.get(content) ?? decodeFile(file, content, CHECKER);
  DECODED.set(content, known);
  return known;
}

function decodeAll(folder: MemoryFolder): readonly DecodedFile[] {
  return [...folder].flatMap(([file, content]) =>
    kindOfFile(file) === undefined ? [] : [decoded(file, content)],
  );
}

function materialsIn(files: readonly DecodedFile[]): DefinitionOf['materials'] | undefined {
  const found = files.find(({ kind }) => kind === 'materials');
  return found?.definition as DefinitionOf['materials'] | undefined;
}

function nameIn(files: readonly DecodedFile[], kind: NamedKind, id: string): string | undefined {
  const definition = files.find((one) => one.kind === kind && one.id === id)?.definition;
  if (definition === undefined) return undefined;
  for (const key of ['事项名称', '权力名称', '简称', '名称']) {
    const name = (definition as unknown as Readonly<Record<string, unknown>>)[key];
    if (typeof name === 'string') return name;
  }
  return undefined;
}

function contentIn(folder: MemoryFolder, path: string): string | null {
  const content = folder.get(path);
  return content?.ok ? Buffer.from(content.bytes).toString('latin1') : null;
}

/** Compares two folders in memory and judges the facts. */
export function judgeFolders(base: MemoryFolder, head: MemoryFolder): JudgedExample {
  const isOther = (file: string): boolean =>
    base.get(file) !== head.get(file) && contentIn(base, file) !== contentIn(head, file);
  const others = [...new Set([...base.keys(), ...head.keys()])].filter(isOther);
  // A definition whose attachment has another content differs too.
  const differs = ({ file, text = '' }: DecodedFile): boolean =>
    others.some((other) => other === file || (other.startsWith('files/') && text.includes(other)));
  const [all, allLater] = [decodeAll(base), decodeAll(head)];
  const before = all.filter(differs);
  const after = allLater.filter(differs);
  const isBroken = ({ definition }: DecodedFile): boolean => definition === undefined;
  const unread = [...new Set([...before, ...after].filter(isBroken).map(({ file }) => file))];
  const isRead = ({ file }: DecodedFile): boolean => !unread.includes(file);
  const context: FactContext = {
    materials: { before: materialsIn(all), after: materialsIn(allLater) },
    nameOf: (kind, id) => nameIn(allLater, kind, id) ?? nameIn(all, kind, id) ?? id,
    contentOf: (side, path) => contentIn(side === 'before' ? base : head, path),
  };
  const facts = factsBetween(before.filter(isRead), after.filter(isRead), context);
  return { judgements: judge(facts), unread, before: all, after: allLater };
}

/** Judges the later version `examples` against the town with `before` put in. */
export function judgeExample(
  before: readonly ExampleFile[],
  examples: readonly ExampleFile[],
): JudgedExample {
  const base = withExample(TOWN, before);
  return judgeFolders(base, withExample(base, examples));
}

function reasonsIn(files: readonly DecodedFile[]): readonly ReasonFile[] {
  return files.flatMap((one) =>
    one.kind === 'reason' && one.definition ? [{ file: one.file, definition: one.definition }] : [],
  );
}

function lawsIn(files: readonly DecodedFile[]): LawOf {
  return lawFinder(
    new Map(files.flatMap((one) => (one.kind === 'law' && one.definition ? [[one.id, one.definition]] : []))),
  );
}

/**
 * The codes that a comparison gives: the earlier version is the town with `doc.before`, the later one that with the example. A reason that
 * does not do is found beside its burden; here the burden is left out.
 */
export async function codesInDiff(
  doc: CodeDoc,
  examples: readonly ExampleFile[],
): Promise<readonly string[]> {
  const { judgements, unread, after } = judgeExample(doc.before ?? [], examples);
  const reading = unread.map(() => DIFF_CODES.versionUnread.code);
  if (doc.code !== DIFF_CODES.reasonWithoutBasis.code) {
    // Parts of a split are read against the whole: what differs there are changes of their own.
    const own = judgements.filter(({ compared }) => compared.against === null);
    return [...reading, ...own.map(({ rule }) => rule.code)];
  }
  const reasons = recordedReasons(reasonsIn(after), [], lawsIn(after));
  return judgements.flatMap((one) => {
    const { reason, flaw } = askGate(one, reasons);
    if (reason === null) return [one.rule.code];
    return flaw === null ? [] : [doc.code];
  });
}
