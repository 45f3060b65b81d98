import { isMap, isSeq } from 'yaml';
import { type CodeDoc, type Finding, toDiagnostic } from '../diagnostic/code-doc.js';
import { type Diagnostic, FILE_START, type MessageArgs, type Range } from '../diagnostic/diagnostic.js';
import { isIdentifier } from '../values/identifier.js';
import { type BrokenColon, repairColons } from './colons.js';
import { decodeText } from './decode-text.js';
import { FILE_CODES } from './file-codes.js';
import type { FileContent, ReadFailure } from './files.js';
import { type DefinitionOf, type Kind, kindOfFile } from './kinds.js';
import type { SchemaChecker } from './schema-check.js';
import { SCHEMA_CODES } from './schema-codes.js';
import { emptyValues, schemaFindings } from './schema-findings.js';
import { parseSource, rangeOfOffsets, rangeOfPath, type Source } from './source.js';
import { SYNTAX_CODES } from './syntax-codes.js';
import { TEXT_CODES } from './text-codes.js';
import { meaningProblems, syntaxProblems } from './yaml-problems.js';

/** One catalogue file, read. `definition` is there only if the file satisfies its schema. */
export type DecodedFile = {
  [K in Kind]: {
    readonly file: string;
    readonly kind: K;
    readonly id: string;
    readonly definition: DefinitionOf[K] | undefined;
    readonly text: string | undefined;
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

function colonDiagnostic(file: string, { key, kind, at }: BrokenColon): Diagnostic {
  const doc = kind === 'fullwidth' ? SYNTAX_CODES.fullwidthColon : SYNTAX_CODES.colonWithoutSpace;
  const range = { start: at, end: { line: at.line, column: at.column + 1 } };
  return toDiagnostic(doc, { path: [key], args: { 键: key }, fix: `${key}: ` }, file, range);
}

function yamlDiagnostics(file: string, source: Source, knownKeys: ReadonlySet<string>): Diagnostic[] {
  const problems = [...syntaxProblems(source), ...meaningProblems(source, knownKeys)];
  return problems.map(({ doc, start, end, args, fix }) => {
    const finding: Finding = { path: [], args, ...(fix !== undefined && { fix }) };
    return toDiagnostic(doc, finding, file, rangeOfOffsets(source, start, end));
  });
}

/** Parses, mending broken colons first where the text would not parse otherwise. */
function parseMended(file: string, text: string, knownKeys: ReadonlySet<string>) {
  const source = parseSource(text);
  if (source.document.errors.length === 0) return { source, diagnostics: [] };
  const mended = repairColons(text, knownKeys);
  if (mended.broken.length === 0) return { source, diagnostics: [] };
  return {
    source: parseSource(mended.text),
    diagnostics: mended.broken.map((colon) => colonDiagnostic(file, colon)),
  };
}

function checkSchema(file: string, kind: Kind, source: Source, checker: SchemaChecker) {
  const { contents } = source.document;
  if (!isMap(contents)) {
    const args = { 实际: isSeq(contents) ? '一个列表' : '一段话' };
    const diagnostic = toDiagnostic(SYNTAX_CODES.notAMap, { path: [], args }, file, FILE_START);
    return { definition: undefined, diagnostics: [diagnostic] };
  }
  const value: unknown = source.document.toJS({ maxAliasCount: 0 });
  const empty = emptyValues(value);
  const { errors, definition } = checker.check(kind, value);
  const findings = [
    ...empty.map((path) => ({
      doc: SCHEMA_CODES.emptyValue,
      finding: {
        path,
        at: 'key' as const,
        args: { 键: String(path.findLast((s) => typeof s === 'string')) },
      },
    })),
    ...schemaFindings(errors, value, checker.knownKeys, empty),
  ];
  return {
    definition: findings.length === 0 ? definition : undefined,
    diagnostics: findings.map(({ doc, finding }) =>
      toDiagnostic(doc, finding, file, rangeOfPath(source, finding.path, finding.at ?? 'value')),
    ),
  };
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
  const nameDiagnostics = isIdentifier(named.id)
    ? []
    : [
        toDiagnostic(
          FILE_CODES.badFileName,
          { path: [], args: { 文件名: `${named.id}.yaml` } },
          file,
          FILE_START,
        ),
      ];
  const decoded = textDiagnostic(file, content);
  if (!('text' in decoded)) {
    return { ...base, definition: undefined, text: undefined, diagnostics: [...nameDiagnostics, decoded] };
  }
  const { source, diagnostics } = parseMended(file, decoded.text, checker.knownKeys);
  const yaml = yamlDiagnostics(file, source, checker.knownKeys);
  const schema =
    yaml.length > 0
      ? { definition: undefined, diagnostics: [] }
      : checkSchema(file, named.kind, source, checker);
  return {
    ...base,
    definition: schema.definition,
    text: source.text,
    diagnostics: [...nameDiagnostics, ...diagnostics, ...yaml, ...schema.diagnostics],
  } as DecodedFile;
}
