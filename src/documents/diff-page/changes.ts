import type { DiffReport } from '../../diff/diff-report.js';
import { type JudgedChange, LEVEL_NAMES, type Level } from '../../diff/judged-change.js';
import { html, type Markup, NOTHING } from '../../reporters/html/markup.js';
import {
  bySubject,
  lacksReason,
  ofLevel,
  reasonLine,
  reasonState,
  reasonWords,
  type SubjectGroup,
} from '../diff-words.js';
import { sides } from './sides.js';

/** What each level is about, said once above its changes. */
const MEANINGS = {
  burden: '群众要多交、多跑、多等，或者少了一条路。每一处都要说明理由和依据。',
  notice: '群众要知道，不然会白跑一趟。',
  relief: '群众少交、少跑、少等。',
  wording: '只是字句不同，要办的事没有变。',
} satisfies Record<Level, string>;

function reason(change: JudgedChange): Markup {
  if (change.level !== 'burden') return NOTHING;
  const given =
    change.reason === null
      ? NOTHING
      : html`<p>${reasonWords(change.reason)}</p>
`;
  if (!lacksReason(change)) return given;
  return html`${given}<p class="lacking">${reasonState(change)}。在提交说明里补写一行：</p>
<pre><code>${reasonLine(change)}</code></pre>
`;
}

function placeOf({ change, fingerprint, level }: JudgedChange): string {
  const place = 'place' in change ? [change.place.join(' › ')] : [];
  return [...place, ...(level === 'burden' ? [`编号 ${fingerprint}`] : [])].join(' · ');
}

function article(one: JudgedChange): Markup {
  const { level, code, message } = one;
  const place = placeOf(one);
  return html`<article class="${level}">
<h4><span class="level">${LEVEL_NAMES[level]}</span> <code>${code}</code> ${message}</h4>
${
  place === ''
    ? NOTHING
    : html`<p class="place">${place}</p>
`
}${sides(one)}${reason(one)}</article>
`;
}

/** The id of a definition's changes of a level. */
export const anchorOf = (level: Level, index: number) => `${level}-${index + 1}`;

function definition(level: Level, { name, file, comparison, changes }: SubjectGroup, index: number): Markup {
  const against = comparison === '' ? NOTHING : html`<span class="against">，${comparison}</span>`;
  return html`<section class="file" id="${anchorOf(level, index)}">
<h3>${name}${against}</h3>
<p class="quiet"><code>${file}</code> · ${changes.length} 处</p>
${changes.map(article)}</section>
`;
}

/** The changes of a level by definition; of a level without changes nothing. */
export function levelSection(report: DiffReport, level: Level): Markup {
  const changes = ofLevel(report, level);
  if (changes.length === 0) return NOTHING;
  const groups = bySubject(changes);
  return html`<div class="${level}">
<h2 id="${level}">${LEVEL_NAMES[level]} ${changes.length} 处</h2>
<p>${MEANINGS[level]}</p>
${groups.map((group, index) => definition(level, group, index))}</div>
`;
}
