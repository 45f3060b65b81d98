import type { FactChange, GuideChange } from '../../diff/published.js';
import { checkCodeWords, titleWords, whyWords } from '../diff-consequence-words.js';
import { type EqualGuides, equalGuides, equalWords } from '../diff-equal-guides.js';
import { shortened } from '../shortened.js';
import { listed } from './consequences.js';
import type { Writer } from './writer.js';

/** Facts of a page, and characters of a fact, that a terminal shows. */
const FACTS_SHOWN = 12;
const TEXT_SHOWN = 80;
/** Pages that are alike, by name. */
const NAMES_SHOWN = 60;

function factLines({ section, place, before, after, shown }: FactChange, { lines }: Writer) {
  const sides = [before, after].map((text) => (text === null ? '没有' : shortened(text, TEXT_SHOWN)));
  return [
    ...lines(`${[section, ...place].join(' › ')}：${sides.join(' → ')}`, 4),
    ...(shown.length > 0 ? lines(`不是原样显示的：${shown.join('；')}`, 6) : []),
  ];
}

function headLines(equal: EqualGuides, { lines, colours }: Writer): readonly string[] {
  const [first] = equal;
  if (equal.length > 1) {
    const names = listed(equal.map(titleWords), NAMES_SHOWN);
    return [
      ...lines(`${equalWords(equal)}：${names}`, 2, colours.bold),
      // The check code of each is in the other formats.
      ...lines(whyWords(first), 4),
    ];
  }
  return [
    ...lines(titleWords(first), 2, colours.bold),
    ...lines(`内容校验码 ${checkCodeWords(first.checkCode)}：${whyWords(first)}`, 4),
  ];
}

/** Page by page the check code on both sides, why it is another, and the facts. */
export function guideLines(guides: readonly GuideChange[], writer: Writer): readonly string[] {
  const { lines, colours } = writer;
  if (guides.length === 0) return [...lines('页面上的内容没有变。', 0), ''];
  return [
    ...lines(`逐页看（${guides.length} 份）`, 0, colours.bold),
    '',
    ...equalGuides(guides).flatMap((equal) => [
      ...headLines(equal, writer),
      ...equal[0].facts.slice(0, FACTS_SHOWN).flatMap((fact) => factLines(fact, writer)),
      ...(equal[0].facts.length > FACTS_SHOWN
        ? lines(`还有 ${equal[0].facts.length - FACTS_SHOWN} 处没有列出，用 --format html 看全部。`, 4)
        : []),
      '',
    ]),
  ];
}
