import type { Reporter } from './reporter.js';

/** Each format with its reporter, which is loaded when it is wanted. */
const REPORTERS = {
  human: async () => (await import('./human.js')).reportHuman,
  json: async () => (await import('./json.js')).reportJson,
  sarif: async () => (await import('./sarif.js')).reportSarif,
  github: async () => (await import('./github.js')).reportGithub,
  gitlab: async () => (await import('./gitlab.js')).reportGitlab,
  junit: async () => (await import('./junit.js')).reportJunit,
  html: async () => (await import('./html/report.js')).reportHtml,
} satisfies Record<string, () => Promise<Reporter>>;

export type FormatName = keyof typeof REPORTERS;
export const FORMAT_NAMES = Object.keys(REPORTERS) as readonly FormatName[];

/** The reporter of a format. */
export function loadReporter(format: FormatName): Promise<Reporter> {
  return REPORTERS[format]();
}
