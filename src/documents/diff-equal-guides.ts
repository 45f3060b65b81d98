import type { GuideChange } from '../diff/published.js';
import { grouped } from '../values/grouped.js';

/** Pages that became others in the same way; most stand alone. */
export type EqualGuides = readonly [GuideChange, ...GuideChange[]];

/** In the order of the first one of each. */
export function equalGuides(guides: readonly GuideChange[]): readonly EqualGuides[] {
  const groups = grouped(guides, ({ why, facts }) => JSON.stringify([why, facts]));
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [[first, ...others] as const] : []));
}

/** `下面 40 份都一样`. */
export function equalWords({ length }: EqualGuides): string {
  return `下面 ${length} 份都一样`;
}
