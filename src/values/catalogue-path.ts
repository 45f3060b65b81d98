import { hasUnsafeCharacters } from './text.js';

const ATTACHMENT_KINDS = ['docx', 'xlsx', 'pdf', 'doc', 'xls', 'png', 'jpg', 'zip'] as const;

export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

/**
 * True for the path of an attachment inside a catalogue: relative, under `files/`, without empty, `.` or `..`
 * segments, without characters that cannot be seen or that a file system refuses, ending in a known kind of file.
 */
export function isAttachmentPath(text: string): boolean {
  const [folder, ...segments] = text.split('/');
  if (folder !== 'files' || segments.length === 0 || attachmentKind(text) === undefined) return false;
  return !hasUnsafeCharacters(text) && segments.every(isSegment);
}

// Windows kiosks drop a trailing dot or space and refuse <>:"|?*.
function isSegment(segment: string): boolean {
  return !/^$|^[\s.]|[\s.]$|[\n\t\\<>:"|?*]/u.test(segment);
}

/** The kind of file by the ending of its name, whatever its case; `undefined` for kinds no guide may offer. */
export function attachmentKind(path: string): AttachmentKind | undefined {
  const dot = path.lastIndexOf('.');
  const ending = path.slice(dot + 1).toLowerCase();
  return dot < 0 ? undefined : ATTACHMENT_KINDS.find((kind) => kind === ending);
}
