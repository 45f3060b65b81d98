import type { FactChange, GuideChange } from '../../diff/published.js';
import { checkCodeWords, titleWords, whyWords } from '../diff-consequence-words.js';
import { details, omittedWords, WHOLE } from './changes.js';
import { htmlWords, row, tableHead, words } from './escape.js';
import type { Part } from './fit.js';

/** Facts of a page, and characters of a fact, a place and a title, that the comment shows. */
const FACTS_SHOWN = 30;
const TEXT_SHOWN = 200;
const PLACE_SHOWN = 120;
const TITLE_SHOWN = 80;

function factRow({ section, place, before, after, shown }: FactChange): string {
  const [from = '', to = ''] = [before, after].map((text) =>
    text === null ? '没有' : words(text, TEXT_SHOWN),
  );
  const forms = shown.map((form) => `<br>（${words(form, PLACE_SHOWN)}）`).join('');
  return row(words([section, ...place].join(' › '), PLACE_SHOWN), from, to + forms);
}

function guideDetails({ facts, ...guide }: GuideChange): string {
  const [title, codes] = [
    htmlWords(titleWords(guide), TITLE_SHOWN),
    htmlWords(checkCodeWords(guide.checkCode), PLACE_SHOWN),
  ];
  const { head, tail } = details(`${title}：${codes}`);
  const rows = facts.slice(0, FACTS_SHOWN).map(factRow);
  const hidden = facts.length - rows.length;
  const table = rows.length === 0 ? '' : `\n${tableHead('哪里', '以前', '现在')}${rows.join('')}`;
  const more = hidden > 0 ? `\n还有 ${hidden} 处没有列出，${WHOLE}\n` : '';
  return `${head}${words(whyWords(guide), TEXT_SHOWN)}\n${table}${more}${tail}`;
}

/** Page by page the check code on both sides, why it is another, and the facts. */
export function guidePart(guides: readonly GuideChange[]): Part {
  return {
    rank: 9,
    head: `### 逐页看：${guides.length} 份\n\n`,
    items: guides.map(guideDetails),
    tail: '',
    omitted: omittedWords('份页面'),
  };
}
