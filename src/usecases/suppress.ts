import { FLAW_WORDS, SUPPRESSION_CODES } from '../catalog/suppression-codes.js';
import type { Suppression } from '../catalog/suppressions.js';
import { type CodeDoc, toDiagnostic } from '../diagnostic/code-doc.js';
import type { Diagnostic, MessageArgs } from '../diagnostic/diagnostic.js';
import type { SuppressedDiagnostic } from '../diagnostic/report.js';
import { LINK_CODES } from '../links/codes.js';
import { CATALOGUE_RULES } from '../rules/registry.js';
import { codeDoc } from './codes.js';
import { isFixed, whyFixed } from './levels.js';

/** A file with what its comments silence. */
export interface SuppressingFile {
  readonly file: string;
  readonly suppressions: readonly Suppression[];
}

/** One code of one comment, and what became of it. */
interface Entry {
  readonly suppression: Suppression;
  readonly code: string;
  state: 'idle' | 'used' | 'refused';
}

export interface SuppressionResult {
  /** What is still reported, with the flaws of the comments themselves; not sorted. */
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly SuppressedDiagnostic[];
}

const OWN_CODES = new Set(Object.values(SUPPRESSION_CODES).map(({ code }) => code));
// Found by `links` alone.
const ABOUT_LINKS = new Set(Object.values(LINK_CODES).map(({ code }) => code));
const WHOLE_CATALOGUE = new Set(CATALOGUE_RULES.map(({ code }) => code));

function entriesOf(suppressions: readonly Suppression[]): readonly Entry[] {
  return suppressions.flatMap((suppression) =>
    suppression.flaw === null
      ? suppression.codes.map((code): Entry => ({ suppression, code, state: 'idle' }))
      : [],
  );
}

function isMeant({ suppression: { from, to }, code }: Entry, diagnostic: Diagnostic): boolean {
  const { line } = diagnostic.range.start;
  return code === diagnostic.code && from <= line && line <= to;
}

function whyRefused(doc: CodeDoc, { state }: Entry): string | undefined {
  if (OWN_CODES.has(doc.code)) return '说的是“忽略”本身，不能再忽略';
  return whyFixed(doc) ?? (state === 'refused' ? '让这个文件用不了，不能忽略' : undefined);
}

function lineWords({ range, from, to }: Suppression): string {
  if (to < from) return '这句话下面';
  return from <= range.start.line && range.start.line <= to ? '这一行' : `第 ${to} 行`;
}

/** What is wrong with the comments of one file, once it is known what they silenced. */
function* flawsOf(
  { file, suppressions }: SuppressingFile,
  entries: readonly Entry[],
  unsound: ReadonlySet<string>,
): Generator<Diagnostic> {
  const flaw = (doc: CodeDoc, { range }: Suppression, args: MessageArgs) =>
    toDiagnostic(doc, { path: [], args }, file, range);
  for (const suppression of unsound.has(file) ? [] : suppressions) {
    if (suppression.flaw === null) continue;
    const args = { 写法: suppression.words, 情况: FLAW_WORDS[suppression.flaw] };
    yield flaw(SUPPRESSION_CODES.unclearSuppression, suppression, args);
  }
  for (const entry of entries) {
    const { suppression, code } = entry;
    const doc = codeDoc(code);
    const why = doc && whyRefused(doc, entry);
    if (doc === undefined)
      yield flaw(SUPPRESSION_CODES.suppressionOfUnknownCode, suppression, { 编码: code });
    else if (why !== undefined)
      yield flaw(SUPPRESSION_CODES.fixedLevel, suppression, { 编码: code, 原因: why });
    // A file that cannot be used was not checked by the rules, nor was what others say about it.
    else if (entry.state === 'used' || unsound.has(file)) continue;
    else if (unsound.size > 0 && WHOLE_CATALOGUE.has(code)) continue;
    else if (ABOUT_LINKS.has(code)) continue;
    else {
      const args = { 编码: code, 位置: lineWords(suppression) };
      yield flaw(SUPPRESSION_CODES.idleSuppression, suppression, args);
    }
  }
}

/**
 * Takes out the findings that comments silence with a reason, and finds the comments that silence nothing. Pure.
 * @param unsound files whose definition cannot be used: what is found in them stays
 */
export function suppress(
  diagnostics: readonly Diagnostic[],
  files: readonly SuppressingFile[],
  unsound: ReadonlySet<string>,
): SuppressionResult {
  const speaking = files.filter(({ suppressions }) => suppressions.length > 0);
  if (speaking.length === 0) return { diagnostics, suppressed: [] };
  const entries = new Map(speaking.map(({ file, suppressions }) => [file, entriesOf(suppressions)]));
  const suppressed: SuppressedDiagnostic[] = [];
  const kept = diagnostics.filter((diagnostic) => {
    const entry = entries.get(diagnostic.file)?.find((one) => isMeant(one, diagnostic));
    if (entry === undefined) return true;
    const isRefused = isFixed(diagnostic, unsound) || OWN_CODES.has(diagnostic.code);
    entry.state = isRefused ? 'refused' : 'used';
    if (!isRefused) suppressed.push({ diagnostic, by: 'comment', reason: entry.suppression.reason });
    return isRefused;
  });
  const flaws = speaking.flatMap((one) => [...flawsOf(one, entries.get(one.file) ?? [], unsound)]);
  return { diagnostics: [...kept, ...flaws], suppressed };
}
