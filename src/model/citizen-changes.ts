import { createHash } from 'node:crypto';
import type { Catalogue } from '../catalog/catalogue.js';
import type { DefinitionOf, NamedKind } from '../catalog/kinds.js';
import { compareDates, type DateText, parseDate } from '../values/date.js';

export type ChangeEntry = DefinitionOf['change']['调整'][number];
export type ChangedKind = ChangeEntry['种类'];
export type Burden = ChangeEntry['类别'];

/** One thing that citizens are told to have changed. */
export interface CitizenChange {
  readonly date: DateText;
  readonly entry: ChangeEntry;
  /** 12 hexadecimal digits: stays when the words are corrected. Unique together with the date. */
  readonly key: string;
}

/** What a file may be called: the month of all that stands in it. */
export function isMonthName(id: string): boolean {
  return /^\d{4}-\d{2}$/u.test(id) && parseDate(`${id}-01`) !== undefined;
}

/** The kinds by which entries name a definition; 目录说明 has no name of its own. */
export const CHANGED_KINDS = {
  政务服务事项: 'item',
  打包一件事: 'bundle',
  专项清单: 'list',
  权力事项: 'power',
  办事大厅: 'place',
  法规: 'law',
  目录说明: null,
} as const satisfies Record<ChangedKind, NamedKind | null>;

/** What concerns citizens most stands first. */
const ORDER = { 加重: 0, 须知: 1, 减轻: 2 } satisfies Record<Burden, number>;

const subjectOf = ({ 种类, 标识 }: ChangeEntry): string => `${种类}/${标识}`;

function keyOf({ entry, date }: Pick<CitizenChange, 'date' | 'entry'>, ordinal: number): string {
  if (entry.改动?.[0] !== undefined && ordinal === 1) return entry.改动[0];
  const words = [date, subjectOf(entry), entry.类别, ...(entry.改动 ?? []), String(ordinal)];
  return createHash('sha256').update(words.join('\n'), 'utf8').digest('hex').slice(0, 12);
}

/** Entries of one day that nothing else tells apart are counted. */
function withKeys(entries: readonly Omit<CitizenChange, 'key'>[]): readonly CitizenChange[] {
  const seen = new Map<string, number>();
  return entries.map((one) => {
    const { 类别, 改动 } = one.entry;
    const same = [one.date, 改动?.[0] ?? `${subjectOf(one.entry)}/${类别}`].join('\n');
    const ordinal = (seen.get(same) ?? 0) + 1;
    seen.set(same, ordinal);
    return { ...one, key: keyOf(one, ordinal) };
  });
}

/**
 * All that `changes/*.yaml` tells, the newest day first; of a day each definition by itself, in the order of the files, what asks for
 * more first.
 */
export function citizenChanges({ definitions }: Catalogue): readonly CitizenChange[] {
  const entries = [...definitions.change.values()].flatMap(({ 调整 }) =>
    调整.map((entry) => ({ entry, date: parseDate(entry.日期) ?? '' })),
  );
  const place = new Map<string, number>();
  for (const { entry } of entries) {
    const subject = subjectOf(entry);
    if (!place.has(subject)) place.set(subject, place.size);
  }
  const placeOf = (entry: ChangeEntry) => place.get(subjectOf(entry)) ?? 0;
  return withKeys(entries).toSorted(
    (a, b) =>
      compareDates(b.date, a.date) ||
      placeOf(a.entry) - placeOf(b.entry) ||
      ORDER[a.entry.类别] - ORDER[b.entry.类别],
  );
}
