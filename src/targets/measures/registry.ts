import type { MeasureDefinition, Scope } from '../measure.js';
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

/** What a 处室 is measured by, in the same order: the measures of bundles where it is responsible for any. */
export function departmentMeasures({ bundles: own }: Scope): readonly MeasureDefinition[] {
  if (own.size > 0) return MEASURES;
  return MEASURES.filter(({ key }) => key !== 'bundles' && key !== 'merged-materials');
}
