import type { TargetRule } from '../target-rule.js';
import { measureBelowTarget } from './measure-below-target.js';
import { onlinePlanOverdue } from './online-plan-overdue.js';
import { targetBelowNotice } from './target-below-notice.js';
import { taskOverdue } from './task-overdue.js';
import { tooFewBundles } from './too-few-bundles.js';
import { tooFewOnline } from './too-few-online.js';
import { visitWithoutLegalBasis } from './visit-without-legal-basis.js';

/** In the order of their codes. A retired code stays as a comment: codes are never used again. */
export const TARGET_RULES: readonly TargetRule[] = [
  tooFewBundles, // T001
  tooFewOnline, // T002
  visitWithoutLegalBasis, // T003
  measureBelowTarget, // T005
  taskOverdue, // T006
  targetBelowNotice, // T007
  onlinePlanOverdue, // T008
];
