import { type CodeDoc, type Finding, toDiagnostic } from '../diagnostic/code-doc.js';
import { type Diagnostic, FILE_START, type MessageArgs, type Range } from '../diagnostic/diagnostic.js';
import { isIdentifier } from '../values/identifier.js';
import { checkDefinition, countFlaws } from './check-definition.js';
import { type BrokenColon, type MendedText, repairColons } from './colons.js';
import { decodeText } from './decode-text.js';
import { FILE_CODES } from './file-codes.js';
import type { FileContent, ReadFailure } from './files.js';
import { type DefinitionOf, type Kind, kindOfFile } from './kinds.js';
import { readPlain } from './plain-yaml.js';
import { hasRepeatedElements } from './repeated-elements.js';
import type { SchemaChecker } from './schema-check.js';
import type { Vocabulary } from './schema-shape.js';
import { parseSource, rangeOfOffsets, type Source } from './source.js';
import { SYNTAX_CODES } from './syntax-codes.js';
import { TEXT_CODES } from './text-codes.js';
import { hintOf } from './yaml-problem.js';
import { yamlProblems } from './yaml-problems.js';

/** One catalogue file, read. `definition` is there only if the file satisfies its schema. */
export type DecodedFile = {
  [K in Kind]: {
    readonly file: string;
    readonly kind: K;
    readonly id: string;
    readonly definition: DefinitionOf[K] | undefined;
    /** As the file has it. */
    readonly text: string | undefined;
    /** The text that was parsed, where colons had to be mended first. */
    readonly mended: MendedText | undefined;
    readonly diagnostics: readonly Diagnostic[];
  };
}[Kind];

const READ_FAILURES = {
  denied: '没有读取的权限',
  'too-large': '文件超过 2 MB',
  unreadable: '磁盘读取出错，或者它不是普通文件，或者是指到目录外面的链接',
} satisfies Record<ReadFailure, string>;

function lineRange(line: number): Range {
  return { start: { line, column: 1 }, end: { line, column: 1 } };
}

function textDiagnostic(file: string, content: FileContent): Diagnostic | { readonly text: string } {
  const report = (doc: CodeDoc, args: MessageArgs, range: Range) =>
    toDiagnostic(doc, { path: [], args }, file, range);
  if (!content.ok)
    return report(TEXT_CODES.unreadableFile, { 原因: READ_FAILURES[content.reason] }, FILE_START);
  const decoded = decodeText(content.bytes);
  if (decoded.ok) return decoded;
  switch (decoded.problem) {
    case 'encoding':
      return report(TEXT_CODES.wrongEncoding, { 编码: decoded.encoding }, lineRange(decoded.line));
    case 'binary':
      return report(TEXT_CODES.binaryContent, { 情况: '这一行有看不见的控制字符' }, lineRange(decoded.line));
    case 'office':
      return report(TEXT_CODES.binaryContent, { 情况: '这是 Word、Excel 或压缩文件，不是文本' }, FILE_START);
    case 'empty':
      return report(TEXT_CODES.emptyFile, {}, FILE_START);
  }
}

function colonDiagnostic(file: string, { key, kind, at, edit }: BrokenColon): Diagnostic {
  const doc = kind === 'fullwidth' ? SYNTAX_CODES.fullwidthColon : SYNTAX_CODES.colonWithoutSpace;
  const range = { start: at, end: { line: at.line, column: at.column + 1 } };
  const finding = { path: [key], args: { 键: key }, fix: edit.text, edits: [edit] };
  return toDiagnostic(doc, finding, file, range);
}

function nameProblems(file: string, id: string): readonly Diagnostic[] {
  if (isIdentifier(id)) return [];
  const trimmed = id.trim().toLowerCase();
  const fix = isIdentifier(trimmed) ? `${trimmed}.yaml` : undefined;
  const finding: Finding = { path: [], args: { 文件名: `${id}.yaml` }, ...(fix && { fix }) };
  return [toDiagnostic(FILE_CODES.badFileName, finding, file, FILE_START)];
}

function yamlDiagnostics(file: string, source: Source, vocabulary: Vocabulary): Diagnostic[] {
  return yamlProblems(source, vocabulary).map((problem) => {
    const { doc, start, end, args } = problem;
    const fix = hintOf(problem);
    const edits = problem.edits?.map((edit) => ({
      range: rangeOfOffsets(source, edit.start, edit.end),
      text: edit.text,
    }));
    const finding: Finding = { path: [], args, ...(fix && { fix }), ...(edits && { edits }) };
    return toDiagnostic(doc, finding, file, rangeOfOffsets(source, start, end));
  });
}

/** Parses, mending broken colons first where the text would not parse otherwise. */
function parseMended(file: string, text: string, knownKeys: ReadonlySet<string>) {
  const source = parseSource(text);
  const sound = { source, mended: undefined, diagnostics: [] };
  if (source.document.errors.length === 0) return sound;
  const { broken, ...mended } = repairColons(text, knownKeys);
  if (broken.length === 0) return sound;
  return {
    source: parseSource(mended.text, mended.shifts),
    mended,
    diagnostics: broken.map((colon) => colonDiagnostic(file, colon)),
  };
}

/** The source of a file whose text could be read: its places are those of the file, also where colons were mended. */
export function sourceOf({ text, mended }: DecodedFile): Source | undefined {
  if (text === undefined) return undefined;
  return mended ? parseSource(mended.text, mended.shifts) : parseSource(text);
}

/**
 * Reads one definition file: a pure function of its bytes. Problems become diagnostics; a file that does not
 * satisfy its schema has no definition.
 * @param file path relative to the catalogue; must be a definition file (`kindOfFile`)
 */
export function decodeFile(file: string, content: FileContent, checker: SchemaChecker): DecodedFile {
  const named = kindOfFile(file);
  if (!named) throw new Error(`${file} is no definition file`);
  const base = { file, kind: named.kind, id: named.id };
  const nameDiagnostics = nameProblems(file, named.id);
  const decoded = textDiagnostic(file, content);
  if (!('text' in decoded)) {
    return {
      ...base,
      definition: undefined,
      text: undefined,
      mended: undefined,
      diagnostics: [...nameDiagnostics, decoded],
    };
  }
  const plain = readPlain(decoded.text, checker.knownKeys);
  const definition = plain && checker.check(named.kind, plain).definition;
  if (definition && !hasRepeatedElements(definition)) {
    return {
      ...base,
      definition,
      text: decoded.text,
      mended: undefined,
      diagnostics: nameDiagnostics,
    } as DecodedFile;
  }
  const { source, mended, diagnostics } = parseMended(file, decoded.text, checker.knownKeys);
  const yaml = yamlDiagnostics(file, source, {
    knownKeys: checker.knownKeys,
    lists: checker.shapes[named.kind].lists,
    types: checker.shapes[named.kind].types,
    countFlaws: (value) => countFlaws(named.kind, value, checker),
  });
  const schema =
    yaml.length > 0 ? { definition: undefined, diagnostics: [] } : checkDefinition(base, source, checker);
  return {
    ...base,
    definition: schema.definition,
    text: decoded.text,
    mended,
    diagnostics: [...nameDiagnostics, ...diagnostics, ...yaml, ...schema.diagnostics],
  } as DecodedFile;
}
