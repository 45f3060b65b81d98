import { ATTACHMENT_FOLDER, kindOfFile } from '../../catalog/kinds.js';
import type { Version } from '../../catalog/versions.js';

/** Paths whose content is not the same in both versions, sorted. */
export interface DifferingFiles {
  /** Definitions of any kind, and attachments. */
  readonly all: readonly string[];
  /** Definitions that are compared: records of the changes themselves are not. */
  readonly definitions: readonly string[];
  readonly attachments: readonly string[];
  /** Definitions that both versions have alike, records left out too. */
  unchanged(): readonly string[];
}

const isCompared = (path: string): boolean => {
  const kind = kindOfFile(path)?.kind;
  return kind !== undefined && kind !== 'reason' && kind !== 'change';
};

/** Compares two versions by the names of their contents: nothing is read. */
export function differingFiles(base: Version, head: Version): DifferingFiles {
  const all = [...new Set([...base.ids.keys(), ...head.ids.keys()])].toSorted();
  const differs = (path: string) => base.ids.get(path) !== head.ids.get(path);
  const changed = all.filter(differs);
  const isAttachment = (path: string) => path.startsWith(`${ATTACHMENT_FOLDER}/`);
  return {
    all: changed.filter((path) => kindOfFile(path) !== undefined || isAttachment(path)),
    definitions: changed.filter(isCompared),
    attachments: changed.filter(isAttachment),
    unchanged: () => all.filter((path) => !differs(path) && isCompared(path)),
  };
}
