import { countBySeverity, type Report } from '../../diagnostic/report.js';
import { html, type Markup } from './markup.js';

/** What was found over how much, in numbers. */
export function totals(report: Report): Markup {
  const { errors, warnings, infos } = countBySeverity(report.diagnostics);
  const aside = report.suppressed?.length ?? 0;
  const cells: readonly (readonly [string, number, string])[] = [
    ['错误', errors, errors > 0 ? 'error' : ''],
    ['警告', warnings, warnings > 0 ? 'warning' : ''],
    ['提示', infos, ''],
    ['文件', report.files, ''],
    ['定义', report.definitions, ''],
    ...(aside > 0 ? [['不计的问题', aside, ''] as const] : []),
  ];
  const rows = cells.map(
    ([name, count, kind]) => html`<div><dt>${name}</dt><dd class="${kind}">${count}</dd></div>`,
  );
  return html`<dl class="totals">${rows}</dl>`;
}
