import { normaliseText } from '../../values/text.js';
import { numeralOf } from './numeral.js';

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
  角: ['元', 0.1],
  '%': ['%', 1],
};
const NUMBER =
  /(?<amount>\d+(?:\.\d+)?[十百千万亿]*|[零〇一二两三四五六七八九十百千万亿]+)(?<unit>年|个月|日|天|周岁|岁|元|角|%)?/gu;
const MARKS = /[，。；：、！？,;:!?()（）]/u;

/** Written alike what is printed otherwise: ¥10 and 10元, 1,000 and 1000. */
function plainOf(text: string): string {
  return normaliseText(text.replaceAll('**', ''))
    .replace(/[。.]$/u, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/gu, '')
    .replace(/[¥￥](\d+(?:\.\d+)?[百千万亿]*)元?/gu, '$1元');
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
export function figuresIn(text: string): Figured {
  const plain = plainOf(text);
  const figures: Figure[] = [];
  const frame = plain.replace(NUMBER, (whole: string, ...rest: readonly unknown[]) => {
    const { amount = '', unit = '' } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    const number = numeralOf(amount);
    if (number === undefined) return whole;
    const [name, size] = UNITS[unit] ?? ['', 1];
    const start = rest.at(-3) as number;
    const value = number * size;
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

/** Do two texts differ in nothing but how they write their numbers: 满一年, 满 1 年, 满 12 个月? */
export function isRespelled(before: string, after: string): boolean {
  const [earlier, later] = [figuresIn(before), figuresIn(after)];
  if (earlier.frame !== later.frame) return false;
  return earlier.figures.every(({ value }, index) => value === later.figures[index]?.value);
}
