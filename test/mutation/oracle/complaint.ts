import type { Data, DataMap, Path } from '../reading.js';

/** Something that is wrong with a catalogue, and where a finding about it may stand. */
export interface Complaint {
  /** What is wrong, in words that do not change when lines move. */
  readonly why: string;
  readonly at: readonly { readonly file: string; readonly path: Path }[];
}

export function isMap(data: Data | undefined): data is DataMap {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

export function textOf(data: Data | undefined, key: string): string | undefined {
  const value = isMap(data) ? data[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}

export function listOf(data: Data | undefined, key: string): readonly Data[] {
  const value = isMap(data) ? data[key] : undefined;
  return Array.isArray(value) ? value : [];
}

export function textsOf(data: Data | undefined, key: string): readonly string[] {
  return listOf(data, key).filter((one) => typeof one === 'string');
}

/** Every scalar with its path. */
export function* scalarsOf(data: Data, path: Path = []): Iterable<{ path: Path; text: string }> {
  if (typeof data === 'string') yield { path, text: data };
  else if (Array.isArray(data)) {
    for (const [index, one] of data.entries()) yield* scalarsOf(one, [...path, index]);
  } else if (isMap(data)) {
    for (const [key, value] of Object.entries(data)) yield* scalarsOf(value, [...path, key]);
  }
}
