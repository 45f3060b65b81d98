import { SETTINGS_FILE } from '../catalog/kinds.js';
import type { Suppression } from '../catalog/suppressions.js';
import { type CodeDoc, toDiagnostic } from '../diagnostic/code-doc.js';
import { compareDiagnostics, type Diagnostic, FILE_START } from '../diagnostic/diagnostic.js';
import type { SuppressedDiagnostic } from '../diagnostic/report.js';
import { LINK_CODES } from '../links/codes.js';
import type { FormProblem } from '../links/form/form-problem.js';
import { findingAt, linkFindings } from '../links/link-findings.js';
import { describeHistory, type LinkHistory } from '../links/memory/link-history.js';
import type { Use } from '../links/use.js';
import type { CatalogueLinks } from './read-links.js';
import type { Settled } from './settle-links.js';

/** Findings about addresses, and those that comments silence. Neither is sorted. */
export interface LinkReport {
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly SuppressedDiagnostic[];
}

const FORM_DOC = {
  unsupported: LINK_CODES.linkUnsupported,
  malformed: LINK_CODES.linkMalformed,
  'not-there': LINK_CODES.fileNotThere,
} satisfies Record<FormProblem['kind'], CodeDoc>;

function findingsOf(settled: Settled, history: LinkHistory): readonly Diagnostic[] {
  const { address, verdict, problem } = settled;
  if (problem) {
    const args = { 地址: address.address, 原因: problem.reason };
    return findingAt(FORM_DOC[problem.kind], address.uses, args, problem.suggestion);
  }
  const spell = history.get(address.address);
  const isOld = spell !== undefined && spell.timesSeen > 1;
  return linkFindings({ address, verdict }, isOld ? describeHistory(spell) : '');
}

function silencing(
  { file, range, isBuilt }: Use,
  code: string,
  suppressions: CatalogueLinks['suppressions'],
): Suppression | undefined {
  if (isBuilt) return undefined;
  const { line } = range.start;
  return suppressions
    .get(file)
    ?.find((one) => one.flaw === null && one.codes.includes(code) && one.from <= line && line <= one.to);
}

/**
 * Findings about one address: those places that a comment speaks for are silenced, the others are still reported. Built pages come
 * from the catalogue: where comments speak for all its places, they speak for the pages too.
 */
function reportOf(settled: Settled, history: LinkHistory, links: CatalogueLinks): LinkReport {
  const diagnostics: Diagnostic[] = [];
  const suppressed: SuppressedDiagnostic[] = [];
  const { uses } = settled.address;
  const codes = new Set(findingsOf(settled, history).map(({ code }) => code));
  for (const code of codes) {
    const commentOf = (use: Use) => silencing(use, code, links.suppressions);
    const ofCode = (some: readonly Use[]) =>
      findingsOf({ ...settled, address: { ...settled.address, uses: some } }, history).filter(
        (one) => one.code === code,
      );
    const [spokenFor] = uses.filter((use) => commentOf(use) !== undefined);
    const isOpen = (use: Use) => !use.isBuilt && commentOf(use) === undefined;
    const isSilent = spokenFor !== undefined && !uses.some(isOpen);
    const isSilenced = (use: Use) => (use.isBuilt ? isSilent : commentOf(use) !== undefined);
    diagnostics.push(...ofCode(uses.filter((use) => !isSilenced(use))));
    if (spokenFor === undefined) continue;
    const reason = commentOf(spokenFor)?.reason ?? '';
    suppressed.push(
      ...ofCode(uses.filter(isSilenced)).map((diagnostic) => ({
        diagnostic,
        by: 'comment' as const,
        reason,
      })),
    );
  }
  return { diagnostics, suppressed };
}

/** What was to be asked and was not: the result is not whole. */
function notAsked(entries: readonly Settled[], isOffline: boolean): readonly Diagnostic[] {
  const counts = new Map<string, number>();
  for (const { verdict } of isOffline ? [] : entries) {
    if (verdict.kind === 'unknown') counts.set(verdict.reason, (counts.get(verdict.reason) ?? 0) + 1);
  }
  return [...counts].map(([原因, 数量]) =>
    toDiagnostic(LINK_CODES.linksNotAsked, { path: [], args: { 数量, 原因 } }, SETTINGS_FILE, FILE_START),
  );
}

function notSearched(unread: readonly string[]): readonly Diagnostic[] {
  const finding = { path: [], args: { 原因: 'YAML 的写法有错' } };
  return unread.map((file) => toDiagnostic(LINK_CODES.fileNotSearched, finding, file, FILE_START));
}

/** What is to be said of the addresses of a catalogue. */
export function reportLinks(
  links: CatalogueLinks,
  entries: readonly Settled[],
  history: LinkHistory,
  isOffline: boolean,
): LinkReport {
  const diagnostics = [...notSearched(links.unread), ...notAsked(entries, isOffline)];
  const suppressed: SuppressedDiagnostic[] = [];
  for (const entry of entries) {
    const report = reportOf(entry, history, links);
    diagnostics.push(...report.diagnostics);
    suppressed.push(...report.suppressed);
  }
  return {
    diagnostics,
    suppressed: suppressed.toSorted((a, b) => compareDiagnostics(a.diagnostic, b.diagnostic)),
  };
}
