import type { Path } from '../diagnostic/diagnostic.js';

export interface TextAt {
  readonly path: Path;
  readonly text: string;
}

/** Every text of a definition with its path, in the order of the file. */
export function* textsOf(node: unknown, path: Path = []): Generator<TextAt> {
  if (typeof node === 'string') {
    yield { path, text: node };
  } else if (Array.isArray(node)) {
    for (const [index, child] of node.entries()) yield* textsOf(child, [...path, index]);
  } else if (node !== null && typeof node === 'object') {
    for (const [key, child] of Object.entries(node)) yield* textsOf(child, [...path, key]);
  }
}

/** The key under which a text stands, also when it is an element of a list. */
export function keyOf(path: Path): string {
  return String(path.findLast((segment) => typeof segment === 'string') ?? '');
}
