import type { TrafficRules } from '../../../src/links/traffic/traffic-rules.js';

/** Rules of a run, without an interval so that times are round. */
export const RULES: TrafficRules = {
  concurrency: 20,
  perHost: 4,
  interval: 0,
  longestPause: 60_000,
  secondTryAfter: 3000,
  deadline: 3_600_000,
};
export const RSJ = 'rsj.linhai.gov.cn';
export const YBJ = 'ybj.linhai.gov.cn';
