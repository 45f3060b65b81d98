import type { Verdict } from '../verdict.js';

/** What an answer means, without the way that led to it. */
export type Judgement = Pick<Verdict, 'kind' | 'reason'>;
