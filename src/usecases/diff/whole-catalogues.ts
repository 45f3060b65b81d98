import { assembleCatalogue, type Catalogue } from '../../catalog/catalogue.js';
import { ATTACHMENT_FOLDER, kindOfFile } from '../../catalog/kinds.js';
import type { Side, VersionPair } from './version-pair.js';

async function wholeCatalogue(pair: VersionPair, side: Side): Promise<Catalogue> {
  const paths = [...pair[side].ids.keys()].toSorted();
  const files = await pair.decode(
    side,
    paths.filter((path) => kindOfFile(path) !== undefined),
  );
  const attachments = await pair.inspect(
    side,
    paths.filter((path) => path.startsWith(`${ATTACHMENT_FOLDER}/`)),
  );
  return assembleCatalogue(files, attachments);
}

/** Both versions in full. What they have alike is read once and is the same object in both. */
export async function wholeCatalogues(
  pair: VersionPair,
): Promise<{ readonly before: Catalogue; readonly after: Catalogue }> {
  return { after: await wholeCatalogue(pair, 'head'), before: await wholeCatalogue(pair, 'base') };
}
