import { fileURLToPath } from 'node:url';
import { catalogueFolder } from '../../src/adapters/catalogue-folder.js';
import type { Catalogue } from '../../src/catalog/catalogue.js';
import { checkCatalogue } from '../../src/usecases/check-catalogue.js';
import { CHECKER } from './check-town.js';

/** The day on which the sample bureau's catalogue is read. */
export const SAMPLE_TODAY = '2026-11-23';

/** The sample bureau's catalogue, as it stands in `catalog/`. */
export async function sampleCatalogue(): Promise<Catalogue> {
  const root = fileURLToPath(new URL('../../catalog', import.meta.url));
  const { catalogue } = await checkCatalogue(catalogueFolder(root, 'catalog'), CHECKER, SAMPLE_TODAY);
  return catalogue;
}
