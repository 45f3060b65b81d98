import type { Limit } from './limit-arithmetic.js';

/**
 * A sum of limits as people read it: one or more limits from the larger unit to the smaller, such as
 * `6个工作日30分钟`. Never empty.
 */
export type TotalLimit = readonly Limit[];
