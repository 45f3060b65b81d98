import type { BlobAlgorithm } from './catalogue-file.js';
import type { FolderFiles } from './catalogue-folder.js';

/** Every file of a folder by the name that git would give its content. */
export async function folderIds(
  files: FolderFiles,
  algorithm: BlobAlgorithm,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const path of await files.list()) ids.set(path, await files.blobId(path, algorithm));
  return ids;
}
