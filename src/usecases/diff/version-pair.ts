import { type DecodedFile, decodeFile } from '../../catalog/decode.js';
import type { Attachment, CatalogFiles, ReadFailure, UnreadableAttachment } from '../../catalog/files.js';
import type { SchemaChecker } from '../../catalog/schema-check.js';
import type { Version } from '../../catalog/versions.js';
import type { Progress } from '../check-catalogue.js';

export type Side = 'base' | 'head';

/** Two versions of which each content is read and decoded once, whichever side asks for it. */
export interface VersionPair {
  readonly base: Version;
  readonly head: Version;
  /** The definition files of a side, in the order asked; those that it has not are left out. */
  decode(side: Side, files: readonly string[]): Promise<readonly DecodedFile[]>;
  inspect(side: Side, paths: readonly string[]): Promise<readonly (Attachment | UnreadableAttachment)[]>;
  /** Was all that was asked for so far to be had? What a disk or git refuses now it may give the next time. */
  isWhole(): boolean;
}

// Git answers many questions at once several times as fast; more contents at a time would only fill the memory.
const AT_ONCE = 256;

function inChunks<T>(all: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / AT_ONCE);
  return Array.from({ length: count }, (_, index) => all.slice(index * AT_ONCE, (index + 1) * AT_ONCE));
}

/** Remembers what `read` gave for a path with a content. */
function remembered<T>(
  read: (files: CatalogFiles, path: string) => Promise<T>,
  { base, head }: Record<Side, Version>,
) {
  const known = new Map<string, Promise<T>>();
  return async (side: Side, paths: readonly string[]): Promise<readonly T[]> => {
    const results: T[] = [];
    const { ids } = side === 'base' ? base : head;
    for (const chunk of inChunks(paths.filter((path) => ids.has(path)))) {
      const pending = chunk.map((path) => {
        const id = ids.get(path) ?? '';
        const key = `${id} ${path}`;
        // A folder is read faster than a commit.
        const source = head.ids.get(path) === id ? head : base;
        const result = known.get(key) ?? read(source.files, path);
        known.set(key, result);
        return result;
      });
      results.push(...(await Promise.all(pending)));
    }
    return results;
  };
}

/** @param progress told how many definitions are decoded, and how many were asked for so far */
export function versionPair(
  base: Version,
  head: Version,
  checker: SchemaChecker,
  progress: Progress = () => {},
): VersionPair {
  let [asked, done] = [0, 0];
  let isWhole = true;
  const note = (failure: ReadFailure) => {
    if (failure !== 'too-large') isWhole = false;
  };
  const decode = async (files: CatalogFiles, path: string): Promise<DecodedFile> => {
    asked += 1;
    const content = await files.read(path);
    if (!content.ok) note(content.reason);
    const decoded = decodeFile(path, content, checker);
    done += 1;
    progress(done, asked);
    return decoded;
  };
  const inspect = async (files: CatalogFiles, path: string) => {
    const attachment = await files.inspect(path);
    if ('reason' in attachment) note(attachment.reason);
    return attachment;
  };
  return {
    base,
    head,
    decode: remembered(decode, { base, head }),
    inspect: remembered(inspect, { base, head }),
    isWhole: () => isWhole,
  };
}
