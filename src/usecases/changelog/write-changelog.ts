import { fileOf } from '../../catalog/kinds.js';
import type { ChangeEntry } from '../../model/citizen-changes.js';
import { parseDate } from '../../values/date.js';
import { grouped } from '../../values/grouped.js';
import { withEntries } from './changes-file-text.js';
import { citizenEntries, saidOf, type TagReport } from './citizen-entries.js';

/** A file of `changes/` as it is. */
export interface ChangesFile {
  /** Relative to the catalogue. */
  readonly file: string;
  /** Without a byte order mark. */
  readonly text: string;
  readonly entries: readonly ChangeEntry[];
}

/** A file of `changes/` to be written. */
export interface ChangelogFile {
  readonly file: string;
  /** Null of a new one. */
  readonly was: string | null;
  readonly text: string;
  /** By date. */
  readonly added: readonly ChangeEntry[];
}

export interface ChangelogPlan {
  /** Sorted by file; those with nothing new are left out. */
  readonly files: readonly ChangelogFile[];
  /** How many changes are told already. */
  readonly known: number;
}

/** An entry for each number of a change, so that one that came back is told again and one that is told is not. */
class Told {
  readonly #byTag = new Map<string, number>();
  readonly #elsewhere = new Map<string, number>();
  readonly #said = new Set<string>();

  /** @param tags names of all tags that are looked at, or were by an earlier run */
  constructor(existing: readonly ChangeEntry[], tags: ReadonlySet<string>) {
    for (const entry of existing) {
      this.#said.add(saidOf({ ...entry, 日期: parseDate(entry.日期) ?? '' }));
      for (const number of entry.改动 ?? []) {
        const isOurs = entry.版本 !== undefined && tags.has(entry.版本);
        if (isOurs) this.#add(this.#byTag, `${entry.版本}\n${number}`);
        else this.#add(this.#elsewhere, number);
      }
    }
  }

  #add(counts: Map<string, number>, key: string): void {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }

  #take(counts: Map<string, number>, key: string): boolean {
    const count = counts.get(key) ?? 0;
    if (count > 0) counts.set(key, count - 1);
    return count > 0;
  }

  /** Is this change of this tag told already? One without a tag of ours tells of one change, whichever tag brought it. */
  #knows(tag: string, number: string): boolean {
    return this.#byTag.has(`${tag}\n${number}`) || this.#take(this.#elsewhere, number);
  }

  /** What of an entry is still to be told; `undefined` where all of it is. */
  untold(entry: ChangeEntry): ChangeEntry | undefined {
    const open = (entry.改动 ?? []).filter((number) => !this.#knows(entry.版本 ?? '', number));
    if (open.length === 0 || this.#said.has(saidOf(entry))) return undefined;
    this.#said.add(saidOf(entry));
    return { ...entry, 改动: open };
  }
}

function fileFor({ 日期 }: ChangeEntry): string {
  return fileOf('change', 日期.slice(0, 7));
}

/**
 * What `changes/*.yaml` lacks of what tags brought citizens. Nothing that is there is changed or taken away; a second run finds nothing.
 * @param reports in the order of the tags
 * @param existing all files of `changes/`, sound
 * @param tags names of all tags of the repository that were asked for, compared or not
 */
export function planChangelog(
  reports: readonly TagReport[],
  existing: readonly ChangesFile[],
  tags: ReadonlySet<string>,
): ChangelogPlan {
  const told = new Told(
    existing.flatMap(({ entries }) => entries),
    tags,
  );
  const all = reports.flatMap(citizenEntries);
  const fresh = all.flatMap((entry) => told.untold(entry) ?? []);
  const texts = new Map(existing.map(({ file, text }) => [file, text]));
  const files = [...grouped(fresh, fileFor)].map(([file, added]): ChangelogFile => {
    const was = texts.get(file) ?? null;
    const byDate = added.toSorted((a, b) => (a.日期 < b.日期 ? -1 : a.日期 > b.日期 ? 1 : 0));
    return { file, was, text: withEntries(was, byDate), added: byDate };
  });
  return {
    files: files.toSorted((a, b) => (a.file < b.file ? -1 : 1)),
    known: all.length - fresh.length,
  };
}
