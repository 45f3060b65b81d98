import type { FactChange, GuideChange } from '../../diff/published.js';
import { checkCodeWords, titleWords, whyWords } from '../diff-consequence-words.js';
import { type EqualGuides, equalGuides, equalWords } from '../diff-equal-guides.js';
import { details, omittedWords, WHOLE } from './changes.js';
import { htmlWords, row, tableHead, words } from './escape.js';
import type { Part } from './fit.js';

/** Facts of a page, and characters of a fact, a place and a title, that the comment shows. */
const FACTS_SHOWN = 30;
const TEXT_SHOWN = 200;
const PLACE_SHOWN = 120;
const TITLE_SHOWN = 80;
/** Pages that are alike, by name. */
const NAMES_SHOWN = 50;

function factRow({ section, place, before, after, shown }: FactChange): string {
  const [from = '', to = ''] = [before, after].map((text) =>
    text === null ? '没有' : words(text, TEXT_SHOWN),
  );
  const forms = shown.map((form) => `<br>（${words(form, PLACE_SHOWN)}）`).join('');
  return row(words([section, ...place].join(' › '), PLACE_SHOWN), from, to + forms);
}

function summaryOf(equal: EqualGuides): string {
  const [first] = equal;
  if (equal.length > 1) return `${equalWords(equal)}：${htmlWords(first.title, TITLE_SHOWN)}等`;
  const codes = htmlWords(checkCodeWords(first.checkCode), PLACE_SHOWN);
  return `${htmlWords(titleWords(first), TITLE_SHOWN)}：${codes}`;
}

function namesOf(equal: EqualGuides): string {
  if (equal.length === 1) return '';
  const rows = equal.slice(0, NAMES_SHOWN).map((one) => {
    return row(words(titleWords(one), TITLE_SHOWN), words(checkCodeWords(one.checkCode), PLACE_SHOWN));
  });
  const hidden = equal.length - rows.length;
  const more = hidden > 0 ? `\n还有 ${hidden} 份没有列出，${WHOLE}\n` : '';
  return `\n${tableHead('页面', '内容校验码')}${rows.join('')}${more}`;
}

function guideDetails(equal: EqualGuides): string {
  const [{ facts, ...guide }] = equal;
  const { head, tail } = details(summaryOf(equal));
  const rows = facts.slice(0, FACTS_SHOWN).map(factRow);
  const hidden = facts.length - rows.length;
  const table = rows.length === 0 ? '' : `\n${tableHead('哪里', '以前', '现在')}${rows.join('')}`;
  const more = hidden > 0 ? `\n还有 ${hidden} 处没有列出，${WHOLE}\n` : '';
  return `${head}${words(whyWords(guide), TEXT_SHOWN)}\n${table}${more}${namesOf(equal)}${tail}`;
}

/** Page by page the check code on both sides, why it is another, and the facts. */
export function guidePart(guides: readonly GuideChange[]): Part {
  const groups = equalGuides(guides);
  return {
    rank: 9,
    head: `### 逐页看：${guides.length} 份\n\n`,
    items: groups.map(guideDetails),
    tail: '',
    omitted: (count) => omittedWords('份页面')(groups.slice(-count).flat().length),
  };
}
