const SHOWN_LENGTH = 60;
/** Characters kept before the first difference, so that a reader finds the place. */
const CONTEXT = 12;

/** The beginning of a text, for a message. */
export function shorten(text: string): string {
  const characters = [...text];
  return characters.length > SHOWN_LENGTH ? `${characters.slice(0, SHOWN_LENGTH).join('')}…` : text;
}

function sameStart(left: readonly string[], right: readonly string[]): number {
  const plain = (character: string | undefined) => character?.normalize('NFKC');
  let length = 0;
  while (length < left.length && plain(left[length]) === plain(right[length])) length += 1;
  return length;
}

/** Two texts cut to where they differ, for a message that shows both. White space in either may hide the place, never the text. */
export function contrast(left: string, right: string): readonly [string, string] {
  const [a, b] = [[...left], [...right]];
  const from = Math.max(0, sameStart(a, b) - CONTEXT);
  const cut = (characters: readonly string[]) => {
    const start = characters.length > SHOWN_LENGTH ? from : 0;
    return `${start > 0 ? '…' : ''}${shorten(characters.slice(start).join(''))}`;
  };
  return [cut(a), cut(b)];
}
