import { formatDate } from '../../values/date.js';
import { comparedWith } from '../measure-words.js';
import type { ReportContent } from '../report-content.js';
import { columns, type Sheet, type Workbook } from '../workbook.js';
import { changeSheet } from './changes.js';
import { groupSheet, measureSheet } from './figures.js';
import { completenessSheet, detailSheet, taskSheet } from './lists.js';

function noteSheet({ targets, comparison, found }: ReportContent): Sheet {
  const compared = comparison
    ? [
        ['相比的版本', comparedWith(comparison)],
        ['那个版本读不出的文件', comparison.unread],
      ]
    : [];
  return {
    name: '说明',
    columns: columns({ 名目: 24, 内容: 80 }),
    rows: [
      ['机构', targets.bureau],
      ['统计日期', formatDate(targets.today)],
      ...compared,
      ['目录里的错误', found.errors],
      ['目录里的警告', found.warnings],
      [
        '数值和显示',
        '“现在”是没有取舍的数；“显示”是报出去的数，比例和得分只舍不入，没有真做到 100% 就不写 100%。',
      ],
      [
        '数字背后的名单',
        '在“明细”里按指标、归类、责任处室筛选；数量加起来就是“做到的”，再加上还差的就是“一共”。',
      ],
    ],
  };
}

/** The report as a workbook: the numbers, and in 明细 everything behind them. */
export function reportWorkbook(content: ReportContent): Workbook {
  const { targets, comparison } = content;
  return [
    measureSheet(content),
    groupSheet('处室', targets.departments, comparison?.departments),
    groupSheet('区县', targets.districts, comparison?.districts),
    taskSheet(content),
    completenessSheet(content),
    detailSheet(content),
    ...(comparison ? [changeSheet(comparison)] : []),
    noteSheet(content),
  ];
}
