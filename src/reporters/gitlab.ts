import type { Severity } from '../diagnostic/diagnostic.js';
import { fingerprintsOf } from '../diagnostic/fingerprint.js';
import type { Reporter } from './reporter.js';
import { repositoryPath } from './words.js';

const LEVELS = { error: 'critical', warning: 'minor', info: 'info' } satisfies Record<Severity, string>;

/**
 * GitLab's Code Quality report, one array of findings:
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export const reportGitlab: Reporter = ({ diagnostics, texts }, options) => {
  const fingerprints = fingerprintsOf(diagnostics, texts ?? new Map());
  const issues = diagnostics
    .slice(0, options.maxShown)
    .map(({ code, severity, message, file, range }, index) => ({
      description: `${code} ${message}`,
      check_name: code,
      fingerprint: fingerprints[index],
      severity: LEVELS[severity],
      location: {
        path: repositoryPath(code, file, options),
        lines: { begin: range.start.line, end: range.end.line },
      },
    }));
  return `${JSON.stringify(issues, null, 2)}\n`;
};
