import { parseChineseNumber } from '../../values/chinese-number.js';
import { normaliseText } from '../../values/text.js';

/** A number in running text; time and money are turned into one unit each. */
export interface Figure {
  readonly value: number;
  /** Such as 月, 日, 岁, 元; empty where another word or nothing follows. */
  readonly unit: string;
  /** Its clause up to it and from it on, without white space. */
  readonly lead: string;
  readonly rest: string;
}

/** A text taken apart: two texts with the same `frame` differ in their figures at most. */
interface Figured {
  readonly frame: string;
  readonly figures: readonly Figure[];
}

const UNITS: Readonly<Record<string, readonly [unit: string, size: number]>> = {
  年: ['月', 12],
  个月: ['月', 1],
  日: ['日', 1],
  天: ['日', 1],
  周岁: ['岁', 1],
  岁: ['岁', 1],
  元: ['元', 1],
  '%': ['%', 1],
};
const NUMBER =
  /(?<amount>\d+(?:\.\d+)?|[零〇一二两三四五六七八九十百]+)(?<big>[万亿]?)(?<unit>年|个月|日|天|周岁|岁|元|%)?/gu;
const SIZES: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };
const MARKS = /[，。；：、！？,;:!?()（）]/u;

function amountOf(text: string): number | undefined {
  return /^\d/u.test(text) ? Number(text) : parseChineseNumber(text);
}

/** The clause around a place, split at it. */
function clauseAround(text: string, start: number, end: number): Pick<Figure, 'lead' | 'rest'> {
  const after = text.slice(end);
  const stop = after.search(MARKS);
  return {
    lead: text.slice(0, start).split(MARKS).at(-1) ?? '',
    // Of a clause that ends with 的, the next one says what it means: 满 60 周岁的，不予受理.
    rest: stop > 0 && after[stop - 1] === '的' ? after : after.slice(0, stop < 0 ? undefined : stop),
  };
}

/** Takes the numbers out of a text: `满 1 年` and `满十二个月` have the same frame and the same figures. */
function figuresIn(text: string): Figured {
  const plain = normaliseText(text.replaceAll('**', '')).replace(/[。.]$/u, '');
  const figures: Figure[] = [];
  const frame = plain.replace(NUMBER, (whole: string, ...rest: readonly unknown[]) => {
    const { amount = '', big = '', unit = '' } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    const number = amountOf(amount);
    if (number === undefined) return whole;
    const [name, size] = UNITS[unit] ?? ['', 1];
    const start = rest.at(-3) as number;
    const value = number * (SIZES[big] ?? 1) * size;
    figures.push({ value, unit: name, ...clauseAround(plain, start, start + whole.length) });
    return `#${name}`;
  });
  return { frame, figures };
}

/** Figures that differ, in pairs; `undefined` where the texts differ in anything else or in nothing. */
export function differingFigures(
  before: string,
  after: string,
): readonly (readonly [Figure, Figure])[] | undefined {
  const earlier = figuresIn(before);
  const later = figuresIn(after);
  if (earlier.frame !== later.frame) return undefined;
  const pairs = earlier.figures.flatMap((figure, index): readonly (readonly [Figure, Figure])[] => {
    const other = later.figures[index];
    return other === undefined || other.value === figure.value ? [] : [[figure, other]];
  });
  return pairs.length === 0 ? undefined : pairs;
}
