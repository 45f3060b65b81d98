import type { Completeness, CompletenessGroup, ElementCount } from '../diagnostic/completeness.js';
import { type Colours, textTable } from './text-table.js';

/** Names of missing elements that a line of a group shows. */
const NAMES_SHOWN = 3;

const counted = ({ present, total }: ElementCount) => `${present}/${total}`;

function groupRows(head: string, groups: readonly CompletenessGroup[]): readonly (readonly string[])[] {
  const rows = groups.map(({ name, guides, score, required, recommended, missing }) => [
    name,
    `${score}`,
    `${guides}`,
    counted(required),
    counted(recommended),
    missing
      .slice(0, NAMES_SHOWN)
      .map(({ element, guides: count }) => `${element}（${count}）`)
      .join('、'),
  ]);
  return [[head, '得分', '指南', '必备要素', '建议要素', '缺得最多（份数）'], ...rows];
}

function guideRows({ guides }: Completeness): readonly (readonly string[])[] {
  const rows = guides.map(({ name, score, required, recommended, missing }) => [
    name,
    `${score}`,
    counted(required),
    counted(recommended),
    [...missing.required.map((element) => `${element}（必备）`), ...missing.recommended].join('、'),
  ]);
  return [['事项', '得分', '必备要素', '建议要素', '缺少'], ...rows];
}

/** How many items could not be counted, if any. */
export function unreadNote({ unread }: Completeness): readonly string[] {
  return unread > 0 ? [`另有 ${unread} 个事项的文件有错误，读不出来，没有计入。`] : [];
}

/** The sums over all guides in one line. */
export function completenessSums({ total }: Completeness, strong: (text: string) => string): string {
  return [
    `指南 ${total.guides}`,
    `必备要素 ${counted(total.required)}`,
    `建议要素 ${counted(total.recommended)}`,
    strong(`完整度 ${total.score} 分`),
  ].join(' · ');
}

/** The completeness of the guides as tables for a terminal: by department, by type, each guide, all together. */
export function describeCompleteness(completeness: Completeness, colours: Colours): string {
  const { departments, types } = completeness;
  const tables = [
    groupRows('责任处室', departments),
    groupRows('事项类型', types),
    guideRows(completeness),
  ].map((rows) => textTable(colours, rows));
  return [...tables, ...unreadNote(completeness), completenessSums(completeness, colours.bold), ''].join(
    '\n',
  );
}
