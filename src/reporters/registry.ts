import { reportHuman } from './human.js';
import { reportJson } from './json.js';
import type { Reporter } from './reporter.js';

export const REPORTERS = { human: reportHuman, json: reportJson } satisfies Record<string, Reporter>;

export type FormatName = keyof typeof REPORTERS;
export const FORMAT_NAMES = Object.keys(REPORTERS) as readonly FormatName[];
