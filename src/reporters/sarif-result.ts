import type { Diagnostic, Range, Severity } from '../diagnostic/diagnostic.js';
import type { SuppressedDiagnostic } from '../diagnostic/report.js';
import type { ReporterOptions } from './reporter.js';
import { remedyOf, repositoryPath } from './words.js';

/** The name by which GitHub and others know the top of the repository. */
export const SOURCE_ROOT = '%SRCROOT%';

export const SARIF_LEVELS = { error: 'error', warning: 'warning', info: 'note' } satisfies Record<
  Severity,
  string
>;
const SUPPRESSION_KINDS = { comment: 'inSource', baseline: 'external' } as const;

function regionOf({ start, end }: Range) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** What stands in brackets would become a link (§3.11.6). */
function plainText(text: string): string {
  return text.replace(/[\\[\]]/gu, (sign) => `\\${sign}`);
}

function artifactOf(code: string, file: string, options: ReporterOptions) {
  const uri = repositoryPath(code, file, options)
    .replace(/\p{Cs}/gu, '�')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return { uri, uriBaseId: SOURCE_ROOT };
}

function fixesOf(diagnostic: Diagnostic, options: ReporterOptions) {
  const { code, file, edits } = diagnostic;
  if (edits === undefined || edits.length === 0) return {};
  const replacements = edits.map(({ range, text }) => ({
    deletedRegion: regionOf(range),
    insertedContent: { text },
  }));
  const artifactChanges = [{ artifactLocation: artifactOf(code, file, options), replacements }];
  return { fixes: [{ description: { text: remedyOf(diagnostic, options) }, artifactChanges }] };
}

/** One finding as SARIF's `result`; `rules` are the codes in the order of the run's rules. */
export function resultOf(
  diagnostic: Diagnostic,
  fingerprint: string,
  rules: readonly string[],
  suppressed: SuppressedDiagnostic | undefined,
  options: ReporterOptions,
) {
  const { code, severity, message, file, path, range, related } = diagnostic;
  const ruleIndex = rules.indexOf(code);
  return {
    ruleId: code,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: SARIF_LEVELS[severity],
    message: { text: plainText(`${message}\n怎么改：${remedyOf(diagnostic, options)}`) },
    locations: [
      {
        physicalLocation: { artifactLocation: artifactOf(code, file, options), region: regionOf(range) },
        ...(path.length > 0 && { logicalLocations: [{ fullyQualifiedName: path.join('/') }] }),
      },
    ],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, index) => ({
        id: index + 1,
        message: { text: plainText(other.message) },
        physicalLocation: {
          artifactLocation: artifactOf(code, other.file, options),
          ...(other.range && { region: regionOf(other.range) }),
        },
      })),
    }),
    partialFingerprints: { 'kuaiban/v1': fingerprint },
    ...(suppressed && {
      suppressions: [
        {
          kind: SUPPRESSION_KINDS[suppressed.by],
          status: 'accepted',
          ...(suppressed.reason !== '' && { justification: suppressed.reason }),
        },
      ],
    }),
    ...fixesOf(diagnostic, options),
  };
}
