import type { Severity } from '../diagnostic/diagnostic.js';
import { fingerprintsOf } from '../diagnostic/fingerprint.js';
import { firstRelated } from './related-places.js';
import type { Reporter } from './reporter.js';
import { repositoryPath } from './words.js';

const LEVELS = { error: 'critical', warning: 'minor', info: 'info' } satisfies Record<Severity, string>;

/**
 * GitLab's Code Quality report, one array of findings:
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export const reportGitlab: Reporter = ({ diagnostics, texts }, options) => {
  const fingerprints = fingerprintsOf(diagnostics, texts ?? new Map());
  const issues = diagnostics.slice(0, options.maxShown).map((diagnostic, index) => {
    const { code, severity, message, file, range } = diagnostic;
    const pathOf = (named: string) => repositoryPath(code, named, options);
    return {
      description: `${code} ${message}${firstRelated(diagnostic, pathOf)}`,
      check_name: code,
      fingerprint: fingerprints[index],
      severity: LEVELS[severity],
      location: { path: pathOf(file), lines: { begin: range.start.line, end: range.end.line } },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
};
