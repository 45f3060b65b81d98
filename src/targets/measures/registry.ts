import type { MeasureDefinition } from '../measure.js';
import { bundles } from './bundles.js';
import { completeness } from './completeness.js';
import { instant, zeroVisit } from './handling.js';
import { mergedMaterials, sharedMaterials } from './materials.js';
import { online } from './online.js';
import { callBack } from './ratings.js';
import { speedup } from './speedup.js';

/** What the bureau as a whole is measured by, in the order of the report. */
export const MEASURES: readonly MeasureDefinition[] = [
  bundles,
  speedup,
  online,
  instant,
  zeroVisit,
  sharedMaterials,
  mergedMaterials,
  callBack,
  completeness,
];

/** Those of them that are about items: each 处室 is measured by them. */
export const ITEM_MEASURES: readonly MeasureDefinition[] = MEASURES.filter(
  ({ key }) => key !== 'bundles' && key !== 'merged-materials',
);
