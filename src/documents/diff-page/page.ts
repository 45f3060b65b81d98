import type { DiffReport } from '../../diff/diff-report.js';
import { LEVEL_NAMES, LEVELS } from '../../diff/judged-change.js';
import { html, type Markup, NOTHING } from '../../reporters/html/markup.js';
import { htmlPage } from '../../reporters/html/page.js';
import { ENTRIES_STYLE, PAGE_STYLE } from '../../reporters/html/style.js';
import { formatDate } from '../../values/date.js';
import { bySubject, lacksReason, ofLevel, unreadWords, verdictOf, versionsOf } from '../diff-words.js';
import { DOCUMENT_STYLE } from '../document-style.js';
import { anchorOf, levelSection } from './changes.js';
import { consequencesSection } from './consequences.js';
import { guidesSection } from './guides.js';
import { DIFF_STYLE } from './style.js';

/** Digits of a commit's name that people compare. */
const COMMIT_SHOWN = 8;

function verdict(report: DiffReport): Markup {
  const { isMergeable, text } = verdictOf(report);
  return html`<p class="verdict ${isMergeable ? 'good' : 'bad'}">${isMergeable ? '可以合并' : '先不要合并'}：${text}。</p>
`;
}

function totals(report: DiffReport): Markup {
  const levels = LEVELS.map((level) => {
    return html`<div><dt>${LEVEL_NAMES[level]}</dt><dd class="${level}">${ofLevel(report, level).length}</dd></div>`;
  });
  const lacking = report.changes.filter(lacksReason).length;
  return html`<dl class="totals">${levels}<div><dt>加重没有说明理由和依据</dt><dd>${lacking}</dd></div></dl>
`;
}

/** Ticks that show and hide levels. */
function levelTicks(report: DiffReport): Markup {
  const present = LEVELS.filter((level) => ofLevel(report, level).length > 0);
  if (present.length < 2) return NOTHING;
  const ticks = present.map((level) => {
    return html`<label><input type="checkbox" id="show-${level}" checked> ${LEVEL_NAMES[level]}</label>
`;
  });
  return html`<fieldset id="levels"><legend>要看的</legend>
${ticks}</fieldset>
`;
}

function contents(report: DiffReport): Markup {
  const levels = LEVELS.flatMap((level) => {
    const groups = bySubject(ofLevel(report, level));
    if (groups.length === 0) return [];
    // What is compared with several stands together: the first one will do.
    const named = new Set<string>();
    const names = groups.flatMap(({ name, file }, index) => {
      if (named.has(file)) return [];
      named.add(file);
      return html`${index > 0 ? '、' : ''}<a href="#${anchorOf(level, index)}">${name}</a>`;
    });
    return [
      html`<li class="${level}"><b>${LEVEL_NAMES[level]}</b>：${names}</li>
`,
    ];
  });
  const others = [
    ...(report.unread.length > 0 ? [['unread', '没有比较的文件']] : []),
    ...(report.consequences === null ? [] : [['consequences', '跟着变的']]),
    ...(report.guides === null ? [] : [['guides', '逐页看']]),
  ].map(([id = '', words = ''], index) => html`${index > 0 ? '、' : ''}<a href="#${id}">${words}</a>`);
  const rest =
    others.length === 0
      ? []
      : [
          html`<li><b>另外</b>：${others}</li>
`,
        ];
  if (levels.length + rest.length === 0) return NOTHING;
  return html`<nav aria-label="本页内容"><ul>${levels}${rest}</ul></nav>
`;
}

function unreadSection(report: DiffReport): Markup {
  if (report.unread.length === 0) return NOTHING;
  const files = report.unread.map((one) => html`<li>${unreadWords(one, report)}</li>`);
  return html`<h2 id="unread">没有比较的文件</h2>
<ul>${files}</ul>
`;
}

function under({ base, head, today }: DiffReport): string {
  const [from, to] = [base, head].map(({ label, commit }) =>
    commit === null ? label : `${label}（提交 ${commit.slice(0, COMMIT_SHOWN)}）`,
  );
  return `${from} → ${to} · 按${formatDate(today)}的情况`;
}

/**
 * How two versions differ, side by side, in one file that asks for nothing and has no script. The same report gives the same bytes.
 * @param version of the program
 */
export function diffPage(report: DiffReport, version: string): string {
  const nothing =
    report.changes.length + report.hidden === 0
      ? html`<p>对群众来说没有变化。</p>
`
      : NOTHING;
  return htmlPage({
    title: '改动对群众的影响',
    tab: `改动对群众的影响 ${versionsOf(report)}`,
    under: under(report),
    style: `${PAGE_STYLE}${DOCUMENT_STYLE}${ENTRIES_STYLE}${DIFF_STYLE}`,
    script: undefined,
    version,
    main: html`${verdict(report)}${totals(report)}${nothing}${contents(report)}${levelTicks(report)}${LEVELS.map((level) => levelSection(report, level))}${unreadSection(report)}${report.consequences === null ? NOTHING : consequencesSection(report.consequences, report.changes)}${report.guides === null ? NOTHING : guidesSection(report.guides)}`,
  });
}
