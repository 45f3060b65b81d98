import type { Diagnostic, Edit, MessageArgs, Path, Range, Related, Severity } from './diagnostic.js';

/**
 * A file of an example, in the catalogue or in the output folder. `patch` replaces the keys it names in the file of the
 * example town, `without` takes keys away, `whole` is the file itself; a file that cannot be read shows how it fails.
 */
export type ExampleFile =
  | { readonly file: string; readonly patch: string; readonly without?: readonly string[] }
  | { readonly file: string; readonly whole: string; readonly encoding?: 'utf16le' }
  | { readonly file: string; readonly unreadable: 'denied' | 'too-large' }
  | { readonly file: string; readonly absent: true };

/** What every code explains. The examples run as tests: `bad` gives exactly this code, `good` gives nothing. */
export interface CodeDoc {
  readonly code: string;
  /** Names the flaw, in kebab-case English; never the remedy. */
  readonly name: string;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  /**
   * Of codes about a change: how the earlier version differs from the example town. `bad` and `good` are later versions, and differ from
   * the earlier one in what they name.
   */
  readonly before?: readonly ExampleFile[];
  readonly bad: readonly ExampleFile[];
  readonly good: readonly ExampleFile[];
  readonly remedy: string;
  /** The 校验 table of a catalogue cannot change its level: without this there is no page to publish. */
  readonly isFixed?: true;
  message(args: MessageArgs): string;
}

/** What a check reports: a place in a definition and the data of the message. */
export interface Finding {
  readonly path: Path;
  /** Point at the key or at the value of `path`. An absent key falls back to its nearest ancestor. */
  readonly at?: 'key' | 'value';
  readonly args: MessageArgs;
  readonly fix?: string;
  /** Nothing but `fix` can be meant, and it is written as YAML: `--fix` puts it in place of the key or the value. */
  readonly isCertain?: boolean;
  /** What `--fix` changes, where that is another stretch than the one shown. */
  readonly edits?: readonly Edit[];
  readonly related?: readonly Related[];
}

function editsOf({ fix, isCertain, edits }: Finding, range: Range): readonly Edit[] | undefined {
  return edits ?? (isCertain && fix !== undefined ? [{ range, text: fix }] : undefined);
}

/** Joins a finding with its code's words. */
export function toDiagnostic(doc: CodeDoc, finding: Finding, file: string, range: Range): Diagnostic {
  const edits = editsOf(finding, range);
  return {
    code: doc.code,
    name: doc.name,
    severity: doc.severity,
    message: doc.message(finding.args),
    file,
    path: finding.path,
    range,
    args: finding.args,
    fix: finding.fix ?? null,
    ...(edits && { edits }),
    related: finding.related ?? [],
  };
}
