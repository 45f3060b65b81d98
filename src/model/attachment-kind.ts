import { attachmentKind } from '../values/catalogue-path.js';

// Word 97 and Excel 97 files are both compound files: content alone does not tell them apart.
const CONTENT_KINDS: ReadonlyMap<string, string> = new Map([
  ['doc', 'cfb'],
  ['xls', 'cfb'],
]);

/** The kind that the content of an attachment has to be of (`Attachment.kind`), by its name. */
export function contentKind(path: string): string {
  const extension = attachmentKind(path) ?? '';
  return CONTENT_KINDS.get(extension) ?? extension;
}
