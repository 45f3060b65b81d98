import type { CatalogFiles } from '../catalog/files.js';
import type { SchemaChecker } from '../catalog/schema-check.js';
import { type Adjustments, adjustmentsOn } from '../model/adjustments.js';
import { buildIndices } from '../model/indices.js';
import { type CheckedCatalogue, checkCatalogue, type Progress } from './check-catalogue.js';

export interface AdjustmentOptions {
  /** YYYY-MM-DD */
  readonly today: string;
  /** YYYY-MM-DD; a year back where it is not given. */
  readonly since?: string | undefined;
  readonly onCheck?: Progress;
}

/**
 * Checks a catalogue and lists what of it has to be published by when.
 * @throws UserError if the folder holds no catalogue
 */
export async function listAdjustments(
  files: CatalogFiles,
  checker: SchemaChecker,
  { today, since, onCheck }: AdjustmentOptions,
): Promise<{ readonly checked: CheckedCatalogue; readonly adjustments: Adjustments }> {
  const checked = await checkCatalogue(files, checker, today, onCheck);
  const { catalogue } = checked;
  return { checked, adjustments: adjustmentsOn(catalogue, buildIndices(catalogue), today, since) };
}
