const DIGITS = '零一二三四五六七八九';
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const BIG: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };
/** Each place needs its digit, but for the first 十: what is said otherwise (二百五) is left to a reader. */
const SECTION =
  /^零?(?:[一二三四五六七八九]千)?零?(?:[一二三四五六七八九]百)?零?(?:[一二三四五六七八九]?十)?[一二三四五六七八九]?$/u;

function sectionOf(text: string): number | undefined {
  if (text === '' || !SECTION.test(text)) return undefined;
  if (/[百千][一二三四五六七八九]$/u.test(text)) return undefined;
  let sum = 0;
  let digit = 0;
  for (const character of text) {
    const place = PLACES[character];
    if (place === undefined) digit = DIGITS.indexOf(character);
    else {
      sum += (digit === 0 ? 1 : digit) * place;
      digit = 0;
    }
  }
  return sum + digit;
}

/** The value of `1.5万`, `3千`, `二百万`, `一千五百`; `undefined` for anything else. */
export function numeralOf(text: string): number | undefined {
  const arabic = /^(?<amount>\d+(?:\.\d+)?)(?<big>[十百千万亿]*)$/u.exec(text);
  if (arabic !== null) {
    const sizes = [...(arabic.groups?.big ?? '')].map((one) => PLACES[one] ?? BIG[one] ?? 1);
    return sizes.reduce((value, size) => value * size, Number(arabic.groups?.amount));
  }
  const parts = text
    .replaceAll('两', '二')
    .replaceAll('〇', '零')
    .split(/(?<=[万亿])/u);
  let sum = 0;
  for (const part of parts) {
    const size = BIG[part.slice(-1)];
    const value = sectionOf(size === undefined ? part : part.slice(0, -1));
    if (value === undefined) return undefined;
    sum += value * (size ?? 1);
  }
  return sum > 0 ? sum : undefined;
}
