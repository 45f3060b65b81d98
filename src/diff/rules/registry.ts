import type { ChangeRule } from '../change-rule.js';
import { BURDENS } from './burden/all.js';
import { NOTICES } from './notice/all.js';
import { RELIEFS } from './relief/all.js';
import { WORDINGS } from './wording/all.js';

/** In the order in which they are asked: the first one that takes a fact judges it, the last one takes what is left. */
export const CHANGE_RULES: readonly ChangeRule[] = [...BURDENS, ...RELIEFS, ...NOTICES, ...WORDINGS];
