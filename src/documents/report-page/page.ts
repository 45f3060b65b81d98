import { html, type Markup, NOTHING } from '../../reporters/html/markup.js';
import { htmlPage } from '../../reporters/html/page.js';
import { PAGE_STYLE } from '../../reporters/html/style.js';
import { formatDate } from '../../values/date.js';
import { DOCUMENT_STYLE } from '../document-style.js';
import type { ReportContent } from '../report-content.js';
import { changesSection } from './changes.js';
import { completenessSection } from './completeness.js';
import { type Grouping, groupsSection } from './groups.js';
import { overviewSection } from './overview.js';
import { REPORT_SCRIPT, REPORT_STYLE } from './style.js';
import { tasksSection } from './tasks.js';
import { leftOutSection, unreadNote } from './uncounted.js';

function contents(hasChanges: boolean): Markup {
  const sections = [
    ['overview', '目标一览'],
    ...(hasChanges ? [['changes', '变化']] : []),
    ['departments', '按处室'],
    ['districts', '按区县'],
    ['tasks', '任务进度'],
    ['completeness', '内容完整度'],
    ['left-out', '不统计'],
  ];
  const links = sections.map(([id = '', words = ''], index) => {
    return html`${index > 0 ? ' · ' : ''}<a href="#${id}">${words}</a>`;
  });
  return html`<nav aria-label="本页内容">${links}</nav>
`;
}

/** Where the script puts the lists while it is printed: all numbers come first. */
const ANNEX = html`<section id="annex" class="paper"><h2>名单</h2></section>
`;

function foundNote({ found: { errors, warnings } }: ReportContent): Markup {
  if (errors + warnings === 0) return NOTHING;
  return html`<p>目录里还有 ${errors} 个错误、${warnings} 个警告，可能影响下面的数字；用 kuaiban validate 查看。</p>
`;
}

/**
 * The page for the joint meeting, in one file: charts with their tables, every number with the lists behind it. It asks for nothing,
 * its script only opens the lists for the printer and puts them behind the numbers. The same content gives the same bytes.
 * @param version of the program
 */
export function reportPage(content: ReportContent, version: string): string {
  const { targets, completeness, comparison } = content;
  const groupings: readonly Grouping[] = [
    {
      id: 'departments',
      heading: '按处室',
      one: '处室',
      paper: 'short',
      groups: targets.departments,
      changes: comparison?.departments,
    },
    {
      id: 'districts',
      heading: '按区县',
      one: '区县',
      paper: 'tall',
      groups: targets.districts,
      changes: comparison?.districts,
    },
  ];
  return htmlPage({
    title: '目标完成情况',
    tab: `目标完成情况 ${targets.bureau} ${targets.today}`,
    under: `${targets.bureau} · 按${formatDate(targets.today)}的情况统计`,
    style: `${PAGE_STYLE}${DOCUMENT_STYLE}${REPORT_STYLE}`,
    script: REPORT_SCRIPT,
    version,
    main: html`${unreadNote(targets)}${contents(comparison !== undefined)}${foundNote(content)}${overviewSection(content)}${comparison ? changesSection(comparison) : NOTHING}${groupings.map(groupsSection)}${tasksSection(targets.tasks)}${completenessSection(completeness)}${leftOutSection(targets)}${ANNEX}`,
  });
}
