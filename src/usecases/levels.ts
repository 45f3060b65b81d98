import { type DecodedFile, sourceOf } from '../catalog/decode.js';
import { FILE_CODES } from '../catalog/file-codes.js';
import type { DefinitionOf } from '../catalog/kinds.js';
import { severityOverrides } from '../catalog/settings.js';
import { rangeOfPath } from '../catalog/source.js';
import { FLAW_WORDS, SUPPRESSION_CODES } from '../catalog/suppression-codes.js';
import { type CodeDoc, type Finding, toDiagnostic } from '../diagnostic/code-doc.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { isReason } from '../values/reason.js';
import { codeDoc } from './codes.js';

/** Files whose definition cannot be used. */
type Unsound = ReadonlySet<string>;

// Rooms whose findings are about built pages.
const OUTPUT_ROOMS = /^[CP]/u;

/** Why neither catalogue nor comment can change a code's findings; `undefined` for one that can be changed. */
export function whyFixed(doc: CodeDoc): string | undefined {
  if (OUTPUT_ROOMS.test(doc.code)) return '说的是生成的页面，不能忽略，也不能调级别';
  return doc.isFixed ? '不改正就不能发布，不能忽略，也不能调级别' : undefined;
}

/**
 * Is this finding out of reach for comments, levels and the baseline? What makes a definition or its page impossible is:
 * silenced, an item would vanish without a word.
 */
export function isFixed({ file, code }: Diagnostic, unsound: Unsound): boolean {
  const doc = codeDoc(code);
  return unsound.has(file) || (doc !== undefined && whyFixed(doc) !== undefined);
}

/** Levels as the catalogue wants them. */
export function withLevels(
  diagnostics: readonly Diagnostic[],
  settings: DefinitionOf['catalog'] | undefined,
  unsound: Unsound,
): readonly Diagnostic[] {
  const overrides = severityOverrides(settings);
  if (overrides.size === 0) return diagnostics;
  return diagnostics.flatMap((diagnostic) => {
    const severity = isFixed(diagnostic, unsound) ? undefined : overrides.get(diagnostic.code);
    if (severity === undefined) return [diagnostic];
    return severity === 'off' ? [] : [{ ...diagnostic, severity }];
  });
}

interface Flaw {
  readonly doc: CodeDoc;
  readonly finding: Finding;
}

function flawOf(code: string, reason: string, diagnostics: readonly Diagnostic[], unsound: Unsound) {
  const path = ['校验', code];
  const flaw = (doc: CodeDoc, args: Finding['args']): Flaw => ({ doc, finding: { path, at: 'key', args } });
  const doc = codeDoc(code);
  if (doc === undefined) return flaw(FILE_CODES.unknownCode, { 编码: code });
  if (!isReason(reason)) {
    const args = { 写法: `校验 ${code}`, 情况: FLAW_WORDS['no-reason'] };
    return flaw(SUPPRESSION_CODES.unclearSuppression, args);
  }
  const isUsed = () => diagnostics.some((one) => one.code === code && unsound.has(one.file));
  const why = whyFixed(doc) ?? (isUsed() ? '让文件用不了，不能调级别' : undefined);
  return why === undefined ? undefined : flaw(SUPPRESSION_CODES.fixedLevel, { 编码: code, 原因: why });
}

/**
 * Entries of the 校验 table that change nothing: of codes that do not exist, without a reason, of findings that are fixed. An entry
 * whose code is not found now is a policy and stays.
 * @param diagnostics everything found, before levels
 */
export function levelFlaws(
  files: readonly DecodedFile[],
  diagnostics: readonly Diagnostic[],
  unsound: Unsound,
): readonly Diagnostic[] {
  const decoded = files.find(({ kind }) => kind === 'catalog');
  if (decoded?.kind !== 'catalog' || decoded.definition === undefined) return [];
  const flaws = Object.entries(decoded.definition.校验 ?? {}).flatMap(
    ([code, entry]) => flawOf(code, entry?.理由 ?? '', diagnostics, unsound) ?? [],
  );
  const source = flaws.length === 0 ? undefined : sourceOf(decoded);
  if (source === undefined) return [];
  return flaws.map(({ doc, finding }) =>
    toDiagnostic(doc, finding, decoded.file, rangeOfPath(source, finding.path, 'key')),
  );
}
