import { createHash } from 'node:crypto';
import type { Attachment, FileContent, UnreadableAttachment } from '../catalog/files.js';
import { kindOfFile } from '../catalog/kinds.js';
import { fileKind } from './file-kind.js';

const MAX_DEFINITION_BYTES = 2 * 1024 * 1024;
export const MAX_ATTACHMENT_BYTES = 50 * 1024 * 1024;

/** How large the file at this path of a catalogue may be. */
export function maxBytesOf(path: string): number {
  return kindOfFile(path) ? MAX_DEFINITION_BYTES : MAX_ATTACHMENT_BYTES;
}

/** Is a file or folder of this name no part of a catalogue? */
export function isHidden(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$'); // `~$` is what Office leaves beside an open file.
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** How a repository names contents (gitrepository-layout(5), extensions.objectFormat). */
export type BlobAlgorithm = 'sha1' | 'sha256';

/** How a repository makes such names as this one. */
export function algorithmOf(id: string): BlobAlgorithm {
  return id.length === 64 ? 'sha256' : 'sha1';
}

/** The name that git gives a content. */
export function blobIdOf(bytes: Uint8Array, algorithm: BlobAlgorithm): string {
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Stands in the place of such a name where there is no content: two of them are alike. */
export const NO_CONTENT = 'unreadable';

/** What the rules see of an attachment with this content. */
export async function inspected(
  path: string,
  content: FileContent,
): Promise<Attachment | UnreadableAttachment> {
  if (!content.ok) return { path, reason: content.reason };
  const { bytes } = content;
  return { path, bytes: bytes.length, sha256: sha256(bytes), kind: await fileKind(bytes) };
}
