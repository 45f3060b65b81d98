import type { Path } from '../diagnostic/diagnostic.js';

/** A text of a definition, and the key it stands under (also as an element of a list). */
export interface TextAt {
  readonly key: string;
  readonly text: string;
  readonly path: Path;
}

/** All texts of a definition in the order of the file, in two lists that run in parallel: most of them are only looked at. */
interface Texts {
  readonly definition: object;
  readonly keys: readonly string[];
  readonly texts: readonly string[];
  /** All of them, a line each; made when it is first wanted. */
  joined: string | undefined;
}

interface Collected {
  readonly keys: string[];
  readonly texts: string[];
}

function collect(node: unknown, key: string, into: Collected): void {
  if (typeof node === 'string') {
    into.keys.push(key);
    into.texts.push(node);
  } else if (Array.isArray(node)) for (const child of node) collect(child, key, into);
  else if (typeof node === 'object' && node !== null) {
    for (const name in node) collect((node as Readonly<Record<string, unknown>>)[name], name, into);
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

/** Where the text with this number stands; looked for anew each time, as only findings need it. */
export function pathOfText(definition: object, index: number): Path {
  const path: (string | number)[] = [];
  walkTo(definition, index, path);
  return path;
}

// All rules about one definition run one after another, and several read all of its texts. Only the last is kept: a
// catalogue of 20,000 items has millions.
let last: Texts | undefined;

/** The texts of a definition. */
function textsOf(definition: object): Texts {
  if (last?.definition === definition) return last;
  const into: Collected = { keys: [], texts: [] };
  collect(definition, '', into);
  last = { definition, ...into, joined: undefined };
  return last;
}

/** The texts that a rule is about, in the order of the file. */
export function findTexts(
  definition: object,
  isWanted: (text: string, key: string) => boolean,
): readonly TextAt[] {
  const { keys, texts } = textsOf(definition);
  const found: TextAt[] = [];
  for (let index = 0; index < texts.length; index += 1) {
    const text = texts[index] as string;
    const key = keys[index] as string;
    if (isWanted(text, key)) found.push({ key, text, path: pathOfText(definition, index) });
  }
  return found;
}

/**
 * As `findTexts`, but looks at none of them when there is nothing to be found in all of them together.
 * @param isSuspect whether several texts, joined by line feeds, may hold what is looked for
 */
export function findInTexts(
  definition: object,
  isSuspect: (joined: string) => boolean,
  isWanted: (text: string, key: string) => boolean,
): readonly TextAt[] {
  const all = textsOf(definition);
  all.joined ??= all.texts.join('\n');
  return isSuspect(all.joined) ? findTexts(definition, isWanted) : [];
}
