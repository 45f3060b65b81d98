import type { Range } from '../../diagnostic/diagnostic.js';
import { findTexts } from '../../model/definition-texts.js';
import type { UsedAddress } from '../use.js';
import { addressesInValue } from './addresses-in-value.js';
import { usedAt } from './join-addresses.js';

/** All places of a word in a text. */
function placesOf(word: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) places.push(at);
  return places;
}

/** Gives ranges of a text, each within one line. */
function rangesIn(text: string): (start: number, end: number) => Range {
  const starts = [0, ...placesOf('\n', text).map((feed) => feed + 1)];
  return (start, end) => {
    const line = starts.findLastIndex((one) => one <= start);
    const column = start - (starts[line] ?? 0) + 1;
    return { start: { line: line + 1, column }, end: { line: line + 1, column: column + end - start } };
  };
}

/**
 * The addresses of a file that was decoded, placed without parsing its YAML anew, which would take most of the time of a large
 * catalogue. `undefined` where the file has to be parsed.
 *
 * Without a backslash every address that a value holds stands in the text as it reads. So where an address stands in the text
 * as often as in all values together, it stands nowhere else (in no comment), and in the same order.
 */
export function placedInText(
  file: string,
  text: string,
  definition: object,
): readonly UsedAddress[] | undefined {
  if (text.includes('\\')) return undefined;
  const holders = findTexts(definition, (value, key) => addressesInValue(key, value).length > 0);
  const joined = holders.map((holder) => holder.text).join('\n');
  const rangeOf = rangesIn(text);
  const places = new Map<
    string,
    { readonly inText: readonly number[]; readonly inValues: readonly number[] }
  >();
  const found: UsedAddress[] = [];
  let base = 0;
  for (const { key, text: value, path } of holders) {
    for (const { kind, address, start, end } of addressesInValue(key, value)) {
      const written = value.slice(start, end);
      const known = places.get(written) ?? {
        inText: placesOf(written, text),
        inValues: placesOf(written, joined),
      };
      places.set(written, known);
      const at = known.inText[known.inValues.indexOf(base + start)];
      // An apostrophe may be written twice.
      if (known.inText.length !== known.inValues.length || at === undefined || written.includes("'")) {
        return undefined;
      }
      const range = rangeOf(at, at + written.length);
      found.push(usedAt(kind, address, { file, path, range, written, label: key, isBuilt: false }));
    }
    base += value.length + 1;
  }
  return found;
}
