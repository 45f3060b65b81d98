import type { Path } from '../diagnostic/diagnostic.js';

/** A text of a definition and the key it stands under (also as an element of a list). */
export class KeyedText {
  readonly key: string;
  readonly text: string;
  readonly #definition: object;
  readonly #index: number;

  /** @param index its number among all texts of the definition, from 0 */
  constructor(key: string, text: string, definition: object, index: number) {
    this.key = key;
    this.text = text;
    this.#definition = definition;
    this.#index = index;
  }

  /** Where it stands; looked for anew each time, as only findings need it. */
  get path(): Path {
    const path: (string | number)[] = [];
    walkTo(this.#definition, this.#index, path);
    return path;
  }
}

function collect(node: unknown, key: string, definition: object, texts: KeyedText[]): void {
  if (typeof node === 'string') texts.push(new KeyedText(key, node, definition, texts.length));
  else if (Array.isArray(node)) for (const child of node) collect(child, key, definition, texts);
  else if (node !== null && typeof node === 'object') {
    for (const name in node) collect((node as Record<string, unknown>)[name], name, definition, texts);
  }
}

/** Makes `path` that of the text with this number below `node`; gives how many texts are left to pass, -1 when it is there. */
function walkTo(node: unknown, index: number, path: (string | number)[]): number {
  if (typeof node === 'string') return index - 1;
  if (node === null || typeof node !== 'object') return index;
  let left = index;
  for (const name of Object.keys(node)) {
    path.push(Array.isArray(node) ? Number(name) : name);
    left = walkTo((node as Record<string, unknown>)[name], left, path);
    if (left < 0) return left;
    path.pop();
  }
  return left;
}

interface Texts {
  readonly definition: object;
  readonly texts: readonly KeyedText[];
  /** All of them, a line each; made when it is first wanted. */
  joined: string | undefined;
}

// All rules about one definition run one after another, and several read all of its texts. Only the last is kept: a
// catalogue of 20,000 items has millions.
let last: Texts | undefined;

function textsOf(definition: object): Texts {
  if (last?.definition === definition) return last;
  const texts: KeyedText[] = [];
  collect(definition, '', definition, texts);
  last = { definition, texts, joined: undefined };
  return last;
}

/** Every text of a definition, in the order of the file. */
export function keyedTexts(definition: object): readonly KeyedText[] {
  return textsOf(definition).texts;
}

/**
 * As `keyedTexts`, but none if there is nothing to look for in any of them.
 * @param isSuspect whether a text, or several joined by line feeds, may hold what is looked for
 */
export function suspectTexts(definition: object, isSuspect: (text: string) => boolean): readonly KeyedText[] {
  const all = textsOf(definition);
  all.joined ??= all.texts.map(({ text }) => text).join('\n');
  return isSuspect(all.joined) ? all.texts : [];
}
