import type { ChangeRule } from '../../change-rule.js';
import backgroundChanged from './background-changed.js';
import careDateChanged from './care-date-changed.js';
import introductionReworded from './introduction-reworded.js';
import lawRegisterChanged from './law-register-changed.js';
import materialTableChanged from './material-table-changed.js';
import nameVariant from './name-variant.js';
import orderChanged from './order-changed.js';
import planChanged from './plan-changed.js';
import questionsReworded from './questions-reworded.js';
import searchWordsChanged from './search-words-changed.js';
import unfeltChange from './unfelt-change.js';
import workingRulesChanged from './working-rules-changed.js';

/** In the order in which they are asked; the last one takes what is left. A retired code stays as a comment. */
export const WORDINGS: readonly ChangeRule[] = [
  introductionReworded, // D301
  questionsReworded, // D302
  searchWordsChanged, // D303
  orderChanged, // D304
  nameVariant, // D305
  careDateChanged, // D306
  planChanged, // D307
  materialTableChanged, // D308
  workingRulesChanged, // D309
  lawRegisterChanged, // D310
  backgroundChanged, // D311
  unfeltChange, // D319
];
