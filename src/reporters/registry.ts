import { reportGithub } from './github.js';
import { reportGitlab } from './gitlab.js';
import { reportHtml } from './html/report.js';
import { reportHuman } from './human.js';
import { reportJson } from './json.js';
import { reportJunit } from './junit.js';
import type { Reporter } from './reporter.js';
import { reportSarif } from './sarif.js';

export const REPORTERS = {
  human: reportHuman,
  json: reportJson,
  sarif: reportSarif,
  github: reportGithub,
  gitlab: reportGitlab,
  junit: reportJunit,
  html: reportHtml,
} satisfies Record<string, Reporter>;

export type FormatName = keyof typeof REPORTERS;
export const FORMAT_NAMES = Object.keys(REPORTERS) as readonly FormatName[];
