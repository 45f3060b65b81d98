import pc from 'picocolors';
import stringWidth from 'string-width';
import type { Completeness, CompletenessGroup, ElementCount } from '../diagnostic/completeness.js';
import { visible } from './words.js';

/** Names of missing elements that a line of a group shows. */
const NAMES_SHOWN = 3;

const counted = ({ present, total }: ElementCount) => `${present}/${total}`;

/** Columns under one another, whatever takes two columns of a terminal; the last is not padded. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths?.[column] ?? 0) - stringWidth(cell))))
      .join('  ')
      .trimEnd(),
  );
}

function groupRows(head: string, groups: readonly CompletenessGroup[]): readonly string[] {
  const rows = groups.map(({ name, guides, score, required, recommended, missing }) => [
    visible(name),
    `${score}`,
    `${guides}`,
    counted(required),
    counted(recommended),
    missing
      .slice(0, NAMES_SHOWN)
      .map(({ element, guides: count }) => `${element}（${count}）`)
      .join('、'),
  ]);
  return aligned([[head, '得分', '指南', '必备要素', '建议要素', '缺得最多（份数）'], ...rows]);
}

function guideRows({ guides }: Completeness): readonly string[] {
  const rows = guides.map(({ name, score, required, recommended, missing }) => [
    visible(name),
    `${score}`,
    counted(required),
    counted(recommended),
    [...missing.required.map((element) => `${element}（必备）`), ...missing.recommended].join('、'),
  ]);
  return aligned([['事项', '得分', '必备要素', '建议要素', '缺少'], ...rows]);
}

/** The completeness of the guides as tables for a terminal: by department, by type, each guide, all together. */
export function describeCompleteness(completeness: Completeness, hasColour: boolean): string {
  const colours = pc.createColors(hasColour);
  const { total, departments, types, unread } = completeness;
  const tables = [
    groupRows('责任处室', departments),
    groupRows('事项类型', types),
    guideRows(completeness),
  ].map(([head = '', ...rows]) => [colours.bold(head), ...rows, ''].join('\n'));
  const note = unread > 0 ? [`另有 ${unread} 个事项的文件有错误，读不出来，没有计入。`] : [];
  const sums = [
    `指南 ${total.guides}`,
    `必备要素 ${counted(total.required)}`,
    `建议要素 ${counted(total.recommended)}`,
    colours.bold(`完整度 ${total.score} 分`),
  ];
  return [...tables, ...note, sums.join(' · '), ''].join('\n');
}
