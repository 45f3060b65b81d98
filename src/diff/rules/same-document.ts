import { documentKey } from '../../model/material-names.js';

const ALTERNATIVE = /或者?|、|\//u;

// Punctuation and Markdown; between digits they are part of the number, and signs such as ≥ or % always mean something.
const MERE_MARKS =
  /^[ \t]*[-+*] +|(?<!\d)[\s,.;:?!"'()*_~`、。“”‘’《》【】…—·]+|[\s,.;:?!"'()*_~`、。“”‘’《》【】…—·]+(?!\d)/gmu;

/** A text without what only writing decides. */
export function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(MERE_MARKS, '');
}

/** How many documents a name leaves the choice among. */
export function choicesIn(name: string): number {
  return documentKey(name).split(ALTERNATIVE).length;
}

/**
 * Do two names of which the earlier name table says that they mean one document say so themselves? Spelling may differ, or one may say
 * more than the other; not what there is to choose from.
 */
export function readsTheSame(before: string, after: string): boolean {
  const [earlier, later] = [documentKey(before), documentKey(after)];
  if (earlier === later || lettersOf(before) === lettersOf(after)) return true;
  return choicesIn(before) === choicesIn(after) && (earlier.includes(later) || later.includes(earlier));
}
