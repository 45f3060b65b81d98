import type { Declaration } from './declarations.js';
import { isClipped, isOffScreen, isSquashed, isWithdrawn } from './hiding-style.js';

/** What this room needs to know of an element. */
export interface Tag {
  readonly tagName: string;
  readonly attrs: readonly { readonly name: string; readonly value: string }[];
}

/**
 * Elements whose text nobody sees, or not as text of the page: what is drawn, what stands in only where something else fails to load,
 * form fields (one sees the chosen line at most), and words that are struck out.
 */
const UNSEEN = new Set(
  `head script style template noscript title svg object iframe canvas audio video select option optgroup datalist
   textarea map embed noframes noembed progress meter rp del s strike`.split(/\s+/u),
);

/** True for an element that hides all that is in it by what it is, whatever its style says. */
export function isUnseenElement({ tagName, attrs }: Tag): boolean {
  if (UNSEEN.has(tagName)) return true;
  if (tagName === 'dialog' && !attrs.some(({ name }) => name === 'open')) return true;
  // A closed <details> is unfolded with one touch, so it counts as seen; so does what only screen readers skip (aria-hidden).
  return attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      name === 'popover' ||
      // Words turned round: 12333 would be shown as 33321.
      (name === 'dir' && tagName === 'bdo' && value.trim().toLowerCase() === 'rtl'),
  );
}

/**
 * True for a style that hides all that is in the element, whatever stands in there. What children can undo or what depends on
 * their parents (visibility, size and colour of letters, opacity) is the matter of `look.ts`.
 */
export function isHidingStyle(declarations: readonly Declaration[]): boolean {
  return (
    isWithdrawn(declarations) ||
    isSquashed(declarations) ||
    isOffScreen(declarations) ||
    isClipped(declarations)
  );
}
