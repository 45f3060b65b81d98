import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { fingerprintsOf } from '../diagnostic/fingerprint.js';
import type { SuppressedDiagnostic } from '../diagnostic/report.js';
import { compareText } from '../values/text.js';
import { isFixed } from './levels.js';

/** A finding that was there when the baseline was written. All but the fingerprint is for people who read the file. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly code: string;
  readonly file: string;
  readonly message: string;
}

/** What a baseline is compared with: everything found in a catalogue. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
  readonly catalogue: { readonly unsound: ReadonlySet<string> };
}

export interface BaselineResult {
  /** New findings, and those that no baseline may hide. */
  readonly diagnostics: readonly Diagnostic[];
  readonly known: readonly SuppressedDiagnostic[];
  /** Entries whose finding is no longer there. */
  readonly gone: readonly BaselineEntry[];
}

const VERSION = 1;
const KEYS = ['fingerprint', 'code', 'file', 'message'] as const;

/**
 * The findings that can wait, sorted by file, code and message so that the lines of two baselines can be compared. What makes a
 * definition or its page impossible cannot wait: the rules do not look at such a file, so later slips would hide behind it.
 */
export function makeBaseline({ diagnostics, texts, catalogue }: Findings): readonly BaselineEntry[] {
  const fingerprints = fingerprintsOf(diagnostics, texts);
  return diagnostics
    .flatMap((diagnostic, index): readonly BaselineEntry[] => {
      const { code, file, message } = diagnostic;
      const fingerprint = fingerprints[index] ?? '';
      return isFixed(diagnostic, catalogue.unsound) ? [] : [{ fingerprint, code, file, message }];
    })
    .toSorted(
      (a, b) =>
        compareText(a.file, b.file) ||
        compareText(a.code, b.code) ||
        compareText(a.message, b.message) ||
        compareText(a.fingerprint, b.fingerprint),
    );
}

/** Splits what was found into new and known. Entries of a file that cannot be used are not called gone: its rules did not run. */
export function applyBaseline(
  { diagnostics, texts, catalogue }: Findings,
  baseline: readonly BaselineEntry[],
): BaselineResult {
  if (baseline.length === 0) return { diagnostics, known: [], gone: [] };
  const waiting = new Map(baseline.map((entry) => [entry.fingerprint, entry]));
  const fingerprints = fingerprintsOf(diagnostics, texts);
  const known: SuppressedDiagnostic[] = [];
  const fresh = diagnostics.filter((diagnostic, index) => {
    const isKnown = waiting.delete(fingerprints[index] ?? '') && !isFixed(diagnostic, catalogue.unsound);
    if (isKnown) known.push({ diagnostic, by: 'baseline', reason: '' });
    return !isKnown;
  });
  const gone = [...waiting.values()].filter(({ file }) => !catalogue.unsound.has(file));
  return { diagnostics: fresh, known, gone };
}

/** The text of a baseline file: one line for each entry. */
export function formatBaseline(entries: readonly BaselineEntry[]): string {
  const lines = entries.map((entry) => `    ${JSON.stringify(entry, [...KEYS])}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "version": ${VERSION},\n  "findings": ${list}\n}\n`;
}

function isEntry(value: unknown): value is BaselineEntry {
  if (typeof value !== 'object' || value === null) return false;
  return KEYS.every((key) => typeof (value as Readonly<Record<string, unknown>>)[key] === 'string');
}

/** Reads the text of a baseline file; `undefined` if it is damaged or of a version unknown here. */
export function parseBaseline(text: string): readonly BaselineEntry[] | undefined {
  try {
    const { version, findings } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    return version === VERSION && Array.isArray(findings) && findings.every(isEntry) ? findings : undefined;
  } catch {
    return undefined;
  }
}
