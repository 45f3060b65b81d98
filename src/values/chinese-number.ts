const DIGITS = '零一二三四五六七八九';
const PLACES = [
  [1000, '千'],
  [100, '百'],
  [10, '十'],
  [1, ''],
] as const;

/** A whole number from 1 to 9999 in Chinese numerals as statutes write them: 12 → 十二, 101 → 一百零一. */
export function formatChineseNumber(value: number): string {
  let text = '';
  let skippedPlace = false;
  for (const [place, name] of PLACES) {
    const digit = Math.floor(value / place) % 10;
    if (digit === 0) {
      skippedPlace = text !== '';
      continue;
    }
    if (skippedPlace) text += '零';
    skippedPlace = false;
    text += `${DIGITS.charAt(digit)}${name}`;
  }
  return text.startsWith('一十') ? text.slice(1) : text;
}

/** Chinese numerals from 一 to 九百九十九 (also 两) as a number; `undefined` for anything else. */
export function parseChineseNumber(text: string): number | undefined {
  const plain = text.replaceAll('两', '二').replaceAll('〇', '零');
  const parts =
    /^(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/u.exec(plain);
  if (parts === null) return undefined;
  const [, hundreds, tens, ten, ones] = parts;
  const value = digit(hundreds) * 100 + (tens === undefined && ten ? 1 : digit(tens)) * 10 + digit(ones);
  return value > 0 && formatChineseNumber(value) === plain ? value : undefined;
}

function digit(character: string | undefined): number {
  return character === undefined ? 0 : DIGITS.indexOf(character);
}
