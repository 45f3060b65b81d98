import type { Path } from '../diagnostic/diagnostic.js';

/** The place of a list or a group, linked to the one it lies in: a path is only put together where there is a finding. */
interface Place {
  readonly within: Place | undefined;
  readonly segment: string | number;
}

/** A text of a definition and the key it stands under (also as an element of a list). */
export class KeyedText {
  readonly key: string;
  readonly text: string;
  readonly #place: Place;

  constructor(key: string, text: string, place: Place) {
    this.key = key;
    this.text = text;
    this.#place = place;
  }

  /** Where it stands; put together anew each time. */
  get path(): Path {
    const path: (string | number)[] = [];
    for (let place: Place | undefined = this.#place; place; place = place.within) path.unshift(place.segment);
    return path;
  }
}

function collect(node: unknown, key: string, place: Place | undefined, texts: KeyedText[]): void {
  if (typeof node === 'string') {
    if (place) texts.push(new KeyedText(key, node, place));
  } else if (Array.isArray(node)) {
    for (let index = 0; index < node.length; index += 1) {
      collect(node[index], key, { within: place, segment: index }, texts);
    }
  } else if (node !== null && typeof node === 'object') {
    for (const name of Object.keys(node)) {
      collect((node as Record<string, unknown>)[name], name, { within: place, segment: name }, texts);
    }
  }
}

// All rules about one definition run one after another, and several read all of its texts. Only the last is kept: a
// catalogue of 20,000 items has millions.
let last: { readonly definition: object; readonly texts: readonly KeyedText[] } | undefined;

/** Every text of a definition, in the order of the file. */
export function keyedTexts(definition: object): readonly KeyedText[] {
  if (last?.definition === definition) return last.texts;
  const texts: KeyedText[] = [];
  collect(definition, '', undefined, texts);
  last = { definition, texts };
  return texts;
}
