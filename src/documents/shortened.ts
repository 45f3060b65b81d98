const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

// So many UTF-16 units are looked at for each character: marks piled on a letter make no text endless.
const UNITS_A_CHARACTER = 8;

/** The text in pieces that nobody would take apart. */
export function graphemesOf(text: string): readonly string[] {
  return [...graphemes.segment(text)].map(({ segment }) => segment);
}

/** The text cut to `max` characters, the last of them then a …; no character is taken apart. */
export function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  const looked = text.slice(0, max * UNITS_A_CHARACTER);
  const characters = graphemesOf(looked);
  if (characters.length <= max && looked === text) return text;
  return `${characters.slice(0, Math.min(max, characters.length) - 1).join('')}…`;
}
