import { parseDate } from '../../values/date.js';
import { KIND_WORDS } from '../measure-words.js';
import type { ReportContent } from '../report-content.js';
import { LEFT_OUT } from '../uncounted.js';
import { type Cell, columns, type Sheet } from '../workbook.js';

/** A whole date as a date, so that it sorts and filters; a month stays the text that it is. */
function dateCell(text: string | null): Cell {
  const day = parseDate(text ?? '');
  return day === undefined ? text : { day };
}

/** The tasks of the plan. */
export function taskSheet({ targets }: ReportContent): Sheet {
  return {
    name: '任务',
    columns: columns({
      任务: 24,
      类别: 12,
      状态: 12,
      时限: 16,
      完成日期: 14,
      牵头单位: 36,
      责任单位: 36,
      进展: 60,
    }),
    rows: targets.tasks.map(({ name, category, state, due, finished, leads, responsible, progress }) => [
      name,
      category,
      state,
      dateCell(due),
      dateCell(finished),
      leads.join('、'),
      responsible.join('、'),
      progress,
    ]),
  };
}

/** The completeness of each guide. */
export function completenessSheet({ completeness }: ReportContent): Sheet {
  return {
    name: '完整度',
    columns: columns({
      事项: 32,
      责任处室: 24,
      事项类型: 12,
      得分: 7,
      必备有: 9,
      必备应有: 10,
      建议有: 9,
      建议应有: 10,
      缺少必备: 40,
      缺少建议: 60,
      编号: 28,
      文件: 36,
    }),
    rows: completeness.guides.map(
      ({ name, department, type, score, required, recommended, missing, id, file }) => [
        name,
        department,
        type,
        score,
        required.present,
        required.total,
        recommended.present,
        recommended.total,
        missing.required.join('、'),
        missing.recommended.join('、'),
        id,
        file,
      ],
    ),
  };
}

/** What is not counted, and why. */
export function leftOutSheet({ targets }: ReportContent): Sheet {
  return {
    name: LEFT_OUT,
    columns: columns({ 种类: 9, 名称: 36, 责任处室: 24, 原因: 60, 编号: 28, 文件: 36 }),
    rows: targets.leftOut.map(({ kind, name, department, note, id, file }) => [
      KIND_WORDS[kind],
      name,
      department,
      note,
      id,
      file,
    ]),
  };
}
