import { diffChars } from 'diff';

/** For each UTF-16 unit of two texts: does the other text lack it? */
interface Differing {
  readonly lost: readonly boolean[];
  readonly added: readonly boolean[];
}

/** Beyond so many changed letters two texts have nothing in common. */
const MOST_CHANGES = 2000;

/** Marks what only the old and what only the new text has, by the shortest way from one to the other. */
export function differingLetters(old: string, fresh: string): Differing {
  // The usual case is a stretch that is gone as a whole.
  const parts =
    old === '' || fresh === '' ? undefined : diffChars(old, fresh, { maxEditLength: MOST_CHANGES });
  if (parts === undefined) {
    return {
      lost: Array<boolean>(old.length).fill(true),
      added: Array<boolean>(fresh.length).fill(true),
    };
  }
  const marks = (own: 'removed' | 'added', other: 'removed' | 'added') =>
    parts.filter((part) => !part[other]).flatMap((part) => Array<boolean>(part.value.length).fill(part[own]));
  return { lost: marks('removed', 'added'), added: marks('added', 'removed') };
}

/** The part of a line that is lost where it is one piece; else the whole line as people see it. */
export function lostPart(
  { text, shown }: { readonly text: string; readonly shown: string },
  lost: readonly boolean[],
): string {
  const [first, last] = [lost.indexOf(true), lost.lastIndexOf(true)];
  const isOnePiece = lost.slice(first, last + 1).every(Boolean);
  return isOnePiece && last - first + 1 < text.length ? text.slice(first, last + 1) : shown;
}
