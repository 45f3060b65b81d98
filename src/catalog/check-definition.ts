import { isMap, isSeq } from 'yaml';
import { toDiagnostic } from '../diagnostic/code-doc.js';
import { type Diagnostic, FILE_START } from '../diagnostic/diagnostic.js';
import { FILE_CODES } from './file-codes.js';
import { type DefinitionOf, fileOf, isSingle, KIND_FOLDERS, KIND_LABELS, type Kind } from './kinds.js';
import { repeatedElements } from './repeated-elements.js';
import type { SchemaChecker } from './schema-check.js';
import { repeatedElement } from './schema-error.js';
import { emptyValues, schemaFindings } from './schema-findings.js';
import { kindMeant } from './shape-meant.js';
import { rangeOfPath, type Source } from './source.js';
import { SYNTAX_CODES } from './syntax-codes.js';

/** A file as its name says it should be. */
export interface NamedFile {
  readonly file: string;
  readonly kind: Kind;
  readonly id: string;
}

export interface CheckedDefinition {
  readonly definition: DefinitionOf[Kind] | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

function notAMap(file: string, contents: unknown): Diagnostic {
  const otherwise = isSeq(contents) ? '一个列表' : '一段话';
  const args = { 实际: contents === null ? '只有注释' : otherwise };
  return toDiagnostic(SYNTAX_CODES.notAMap, { path: [], args }, file, FILE_START);
}

function wrongFolder({ file, kind, id }: NamedFile, meant: Kind): Diagnostic {
  const fix = fileOf(meant, id);
  const 位置 = isSingle(meant) ? `目录的最上层，文件名是 ${fix}` : ` ${KIND_FOLDERS[meant]} 文件夹`;
  const args = { 应是: KIND_LABELS[meant], 现是: KIND_LABELS[kind], 位置 };
  return toDiagnostic(FILE_CODES.wrongFolder, { path: [], args, fix }, file, FILE_START);
}

/** Checks a parsed file against the schema of its kind. One in the wrong folder is one finding. */
export function checkDefinition(named: NamedFile, source: Source, checker: SchemaChecker): CheckedDefinition {
  const { contents } = source.document;
  if (!isMap(contents)) return { definition: undefined, diagnostics: [notAMap(named.file, contents)] };
  const value: object = source.document.toJS({ maxAliasCount: 0 });
  const meant = kindMeant(named.kind, value, checker.shapes);
  if (meant) return { definition: undefined, diagnostics: [wrongFolder(named, meant)] };
  const empty = emptyValues(value);
  const { errors, definition } = checker.check(named.kind, value);
  const findings = [
    ...schemaFindings(errors, value, checker.knownKeys, checker.shapes[named.kind], empty),
    ...(definition ? repeatedElements(definition) : []).map(({ path, first }) =>
      repeatedElement(path, first),
    ),
  ];
  return {
    definition: findings.length === 0 ? definition : undefined,
    diagnostics: findings.map(({ doc, finding }) =>
      toDiagnostic(doc, finding, named.file, rangeOfPath(source, finding.path, finding.at ?? 'value')),
    ),
  };
}

/** How many objections the schema has to a part of a definition: that keys at the top are missing is none. */
export function countFlaws(kind: Kind, value: unknown, checker: SchemaChecker): number {
  const { errors } = checker.check(kind, value);
  return errors.filter(({ keyword, instancePath }) => keyword !== 'required' || instancePath !== '').length;
}
