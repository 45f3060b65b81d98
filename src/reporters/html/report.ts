import type { Reporter } from '../reporter.js';
import { topLevelText } from '../words.js';
import { fileSection, filtersOf, groupsOf } from './files.js';
import { essayReader } from './finding.js';
import { html, NOTHING } from './markup.js';
import { htmlPage } from './page.js';
import { filterScript } from './script.js';
import { FINDINGS_STYLE, PAGE_STYLE } from './style.js';
import { resultTable } from './table.js';
import { totals } from './totals.js';

const TITLES: Readonly<Record<string, string>> = { links: '链接检查结果' };

const STYLE = `${PAGE_STYLE}${FINDINGS_STYLE}`;

/** One page in one file, for people: it asks for nothing from anywhere, and without script it is a plain list. */
export const reportHtml: Reporter = (report, options) => {
  const shown = report.diagnostics.slice(0, options.maxShown);
  const groups = groupsOf(shown, report);
  const essayOf = essayReader(options.essayOf);
  const bureau = topLevelText((report.texts?.get('catalog.yaml') ?? '').split('\n'), ['机构名称']) ?? '';
  const hasSeveral = groups.some(({ concerned }) => concerned.some(({ length }) => length > 1));
  const hidden = report.diagnostics.length - shown.length;
  const more = hidden > 0 ? html`<p>还有 ${hidden} 个问题没有列出。</p>` : NOTHING;
  const verdict = report.isPartial ? '这一部分没有发现问题。' : '没有发现问题。';
  const findings =
    shown.length === 0
      ? html`<p class="good">${hidden > 0 ? '' : verdict}</p>`
      : html`${filtersOf(groups, options)}<p id="shown" role="status">共 ${shown.length} 个问题。</p>
${groups.map((group) => fileSection(group, essayOf, options))}`;
  return htmlPage({
    title: TITLES[report.command] ?? '目录检查结果',
    under: bureau,
    style: STYLE,
    script: shown.length === 0 ? undefined : filterScript(hasSeveral),
    version: options.version,
    main: html`${totals(report)}
<h2>发现的问题</h2>
${findings}
${more}${report.table ? resultTable(report.table) : NOTHING}`,
  });
};
