import { figuresIn } from './figures.js';

/** 要 alone is also in 想要, 主要, 要求: it demands something before what people have to do. */
const DEMANDS =
  /必须|应当|不用|不必|无需|无须|不需要?|不要|需要|须|提交|携带|出示|到现场|到场|亲自|本人|免(?!费咨询)|(?<![主重只首])要(?=[到带交回提来先填写在办])/gu;

/** 一 without a measure that people count by says nothing: 一起, 一样. */
function saysHowMuch({ value, unit, rest }: { value: number; unit: string; rest: string }): boolean {
  return unit !== '' || value !== 1 || /^[次份趟人名家]/u.test(rest);
}

/** Numbers in a text, however they are written, and words that ask for something or spare it. */
export function demandsIn(text: string): readonly string[] {
  const figures = figuresIn(text).figures.filter(saysHowMuch);
  const words = text.match(DEMANDS) ?? [];
  return [...figures.map(({ value, unit }) => `${value}${unit}`), ...words].toSorted();
}

/** Does running text ask for something else, or promise something else, than before? */
export function isDemandChanged(before: string, after: string): boolean {
  return demandsIn(before).join(' ') !== demandsIn(after).join(' ');
}
