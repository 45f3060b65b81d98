import type { DecodedFile } from '../../catalog/decode.js';
import { ATTACHMENT_FOLDER } from '../../catalog/kinds.js';
import { attachmentsOf } from '../../model/references.js';
import type { VersionPair } from './version-pair.js';

// Of more paths than these each text is decoded that names any attachment: that is faster than looking for each.
const FEW = 40;
const AT_ONCE = 256;

/** Does the text name one of the paths? Editors write them composed or, on a Mac, decomposed. */
function mayName(paths: readonly string[]): (bytes: Buffer) => boolean {
  const sought = paths.length > FEW ? [`${ATTACHMENT_FOLDER}/`] : paths;
  const needles = [...new Set(sought.flatMap((path) => [path, path.normalize('NFD')]))];
  return (bytes) => needles.some((needle) => bytes.includes(needle));
}

/**
 * Definitions that are the same in both versions and name an attachment that is not.
 * @param files the definitions to look through
 * @param attachments paths of those that changed, came or went
 */
export async function attachmentUsers(
  pair: VersionPair,
  files: readonly string[],
  attachments: readonly string[],
): Promise<readonly DecodedFile[]> {
  const isLikely = mayName(attachments);
  const likely: string[] = [];
  for (let from = 0; from < files.length; from += AT_ONCE) {
    const chunk = files.slice(from, from + AT_ONCE);
    const contents = await Promise.all(chunk.map((file) => pair.head.files.read(file)));
    const isHit = (_: string, index: number) => {
      const content = contents[index];
      return (
        content?.ok === true &&
        isLikely(Buffer.from(content.bytes.buffer, content.bytes.byteOffset, content.bytes.length))
      );
    };
    likely.push(...chunk.filter(isHit));
  }
  const sought = new Set(attachments);
  const decoded = await pair.decode('head', likely);
  return decoded.filter(
    ({ definition }) =>
      definition !== undefined &&
      attachmentsOf(definition).some(({ text }) => sought.has(text.normalize('NFC'))),
  );
}
