import type { Kind } from './kinds.js';
import type { KindShape } from './schema-shape.js';

/**
 * The kind that a file of another kind must have been meant for: most of its keys are keys of that kind, and fewer
 * of its own.
 */
export function kindMeant(
  kind: Kind,
  value: object,
  shapes: Readonly<Record<Kind, KindShape>>,
): Kind | undefined {
  const keys = Object.keys(value);
  const score = (shape: KindShape) => keys.filter((key) => shape.keys.has(key)).length;
  const own = score(shapes[kind]);
  if (keys.length < 3 || own * 2 > keys.length) return undefined;
  let best: { readonly kind: Kind; readonly count: number } | undefined;
  for (const [other, shape] of Object.entries(shapes)) {
    const count = score(shape);
    if (count > (best?.count ?? own)) best = { kind: other as Kind, count };
  }
  return best && best.count * 2 > keys.length ? best.kind : undefined;
}

/**
 * The groups that unknown keys at the top of a file were meant for, by key: the group above, or the only one that has such
 * a key.
 */
export function groupsMeant(value: object, shape: KindShape): ReadonlyMap<string, string> {
  const meant = new Map<string, string>();
  let above: string | undefined;
  for (const key of Object.keys(value)) {
    if (shape.keys.has(key)) {
      above = key;
      continue;
    }
    const owners = [...shape.groups].filter(([, keys]) => keys.has(key)).map(([group]) => group);
    const group = owners.find((owner) => owner === above) ?? (owners.length === 1 ? owners[0] : undefined);
    if (group !== undefined) meant.set(key, group);
  }
  return meant;
}
