import type { Catalogue } from '../catalog/catalogue.js';
import { parsePhone, SAMPLE_AREA_CODE } from '../values/phone.js';

/** A number of an area of at least as many digits is that of a subscriber; shorter ones are hotlines (0532-12333). */
const SUBSCRIBER = 7;
/** So many times as many numbers of the other length make one a slip. */
const CLEARLY_MORE = 5;

/** How many numbers of a length an area code has. */
export type PhoneLengths = ReadonlyMap<string, ReadonlyMap<number, number>>;

function* phonesOf({ definitions, settings }: Catalogue): Iterable<string> {
  if (settings?.咨询电话 !== undefined) yield settings.咨询电话;
  for (const kind of ['item', 'bundle'] as const) {
    for (const { 咨询方式, 监督投诉方式 } of definitions[kind].values()) {
      yield* 咨询方式.电话;
      yield* 监督投诉方式.电话;
    }
  }
  for (const { 电话, 窗口 } of definitions.place.values()) {
    yield 电话;
    for (const window of 窗口) if (window.电话 !== undefined) yield window.电话;
  }
}

/** Counts the landline numbers of a catalogue by area code and number of digits. */
export function phoneLengths(catalogue: Catalogue): PhoneLengths {
  const areas = new Map<string, Map<number, number>>();
  for (const text of phonesOf(catalogue)) {
    const phone = parsePhone(text);
    if (phone?.kind !== 'landline' || phone.number.length < SUBSCRIBER) continue;
    const lengths = areas.get(phone.areaCode) ?? new Map<number, number>();
    areas.set(phone.areaCode, lengths);
    lengths.set(phone.number.length, (lengths.get(phone.number.length) ?? 0) + 1);
  }
  return areas;
}

/** How many digits a number has, and how many nearly all others of its area have; `undefined` where they have the same. */
export function lengthToExpect(
  text: string,
  areas: PhoneLengths,
): { readonly own: number; readonly others: number } | undefined {
  const phone = parsePhone(text);
  if (phone?.kind !== 'landline' || phone.number.length < SUBSCRIBER) return undefined;
  const lengths = areas.get(phone.areaCode);
  const own = phone.number.length;
  for (const [others, count] of lengths ?? []) {
    if (others !== own && count >= (lengths?.get(own) ?? 0) * CLEARLY_MORE) return { own, others };
  }
  return undefined;
}

/** How many numbers have the area code of the sample, if that is most of them all; else 0. */
export function sampleNumbers(areas: PhoneLengths): number {
  let [sample, others] = [0, 0];
  for (const [area, lengths] of areas) {
    for (const count of lengths.values()) {
      if (area === SAMPLE_AREA_CODE) sample += count;
      else others += count;
    }
  }
  return sample > others ? sample : 0;
}
