import type { Path } from '../diagnostic/diagnostic.js';

export interface TextAt {
  readonly path: Path;
  readonly text: string;
}

/** Every text of a definition with its path, in the order of the file. */
export function textsOf(node: unknown, path: Path = []): readonly TextAt[] {
  const texts: TextAt[] = [];
  collect(node, [...path], texts);
  return texts;
}

// One path is built and taken down again: copies are made for texts only.
function collect(node: unknown, path: (string | number)[], texts: TextAt[]): void {
  if (typeof node === 'string') {
    texts.push({ path: path.slice(), text: node });
  } else if (Array.isArray(node)) {
    for (let index = 0; index < node.length; index += 1) {
      path.push(index);
      collect(node[index], path, texts);
      path.pop();
    }
  } else if (node !== null && typeof node === 'object') {
    for (const key of Object.keys(node)) {
      path.push(key);
      collect((node as Record<string, unknown>)[key], path, texts);
      path.pop();
    }
  }
}

/** The key under which a text stands, also when it is an element of a list. */
export function keyOf(path: Path): string {
  return String(path.findLast((segment) => typeof segment === 'string') ?? '');
}
