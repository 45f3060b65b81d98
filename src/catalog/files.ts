/** Why the bytes of a file could not be had. */
export type ReadFailure = 'denied' | 'too-large' | 'unreadable';

export type FileContent =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: ReadFailure };

/** An attachment as the rules see it. `kind` comes from the content, not from the name; `undefined` if unknown. */
export interface Attachment {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly kind: string | undefined;
}

export interface UnreadableAttachment {
  readonly path: string;
  readonly reason: ReadFailure;
}

/** One version of a catalogue folder. Paths are relative to it, with forward slashes. */
export interface CatalogFiles {
  /** All files, sorted; hidden files and folders are left out. */
  list(): Promise<readonly string[]>;
  read(path: string): Promise<FileContent>;
  /** Size, digest and real type of an attachment, or why it cannot be read. */
  inspect(path: string): Promise<Attachment | UnreadableAttachment>;
}

/** A folder that can say the digest of a file without looking closer at it. */
export interface DigestedFiles extends CatalogFiles {
  /** SHA-256 of the bytes, hexadecimal; `undefined` if they cannot be had. */
  digest(path: string): Promise<string | undefined>;
}
