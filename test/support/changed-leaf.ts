import type { Path } from '../../src/diagnostic/diagnostic.js';

/** A text or number of a definition and where it stands. */
export type DefinitionLeaf = { readonly path: Path; readonly value: string | number };

export function* leavesOf(node: unknown, path: Path = []): Generator<DefinitionLeaf> {
  if (typeof node === 'string' || typeof node === 'number') yield { path, value: node };
  else {
    for (const [key, child] of Object.entries(node as object)) {
      yield* leavesOf(child, [...path, Array.isArray(node) ? Number(key) : key]);
    }
  }
}

const OTHER_CHOICES: Readonly<Record<string, string>> = {
  是: '否',
  否: '是',
  必要: '非必要',
  非必要: '必要',
  容缺后补: '必要',
  并联: '串联',
  串联: '并联',
};

function otherValue(value: string | number): string | number {
  return typeof value === 'number' ? value + 1 : (OTHER_CHOICES[value] ?? `${value}又`);
}

/** A copy with another value at `path`. */
export function changed<T>(node: T, [key, ...rest]: Path, { value }: DefinitionLeaf): T {
  if (key === undefined) return otherValue(value) as T;
  const child = changed((node as Record<string | number, unknown>)[key], rest, { path: rest, value });
  if (Array.isArray(node)) return node.with(Number(key), child) as T;
  return { ...node, [key]: child };
}
