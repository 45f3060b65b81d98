import { normaliseText } from '../values/text.js';
import type { BundleMember } from './merged-bundle.js';

/** Shorter stretches such as 登记 or 人员 stand in many names. */
const LEAST_SHARED = 4;
const SHORTEST_NAME = 3;

/** Length of the longest stretch of the name that the text holds; 0 where it is too short to mean the name. */
function sharedLength(name: string, text: string): number {
  const least = Math.max(SHORTEST_NAME, Math.min(LEAST_SHARED, name.length));
  for (let length = name.length; length >= least; length -= 1) {
    for (let from = 0; from + length <= name.length; from += 1) {
      if (text.includes(name.slice(from, from + length))) return length;
    }
  }
  return 0;
}

function namesOf({ name, source }: BundleMember): readonly string[] {
  return source.kind === 'item' ? [name, ...(source.item.别名 ?? [])] : [name];
}

/**
 * The members that running text is about: those whose name, or most of it, it holds (“失业保险金核定” means 失业保险金申领). More
 * than one where it fits several alike; none where it names nobody.
 */
export function namedMembers(text: string, members: readonly BundleMember[]): readonly BundleMember[] {
  const plain = normaliseText(text);
  const shared = members.map((member) =>
    Math.max(...namesOf(member).map((name) => sharedLength(normaliseText(name), plain))),
  );
  const most = Math.max(0, ...shared);
  return most === 0 ? [] : members.filter((_, index) => shared[index] === most);
}
