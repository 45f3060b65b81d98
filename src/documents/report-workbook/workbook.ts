import { formatDate } from '../../values/date.js';
import { comparedWith } from '../measure-words.js';
import type { ReportContent } from '../report-content.js';
import { unreadNotice } from '../uncounted.js';
import { columns, type Sheet, type Workbook } from '../workbook.js';
import { changeSheet } from './changes.js';
import { detailSheet, detailStarts } from './details.js';
import { groupSheet, measureSheet } from './figures.js';
import { completenessSheet, leftOutSheet, taskSheet } from './lists.js';

function noteSheet({ targets, comparison, found }: ReportContent): Sheet {
  const compared = comparison
    ? [
        ['相比的版本', comparedWith(comparison)],
        ['那个版本读不出的文件', comparison.unread],
      ]
    : [];
  const notice = unreadNotice(targets);
  return {
    name: '说明',
    columns: columns({ 名目: 24, 内容: 80 }),
    rows: [
      ...(notice === undefined ? [] : [['注意', notice]]),
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
        '点“目标”“区县”里“显示”一列的数，就到“明细”里它的名单；一个处室的名单，在“明细”里按指标、归类、责任处室筛选；数量加起来就是“做到的”，再加上还差的就是“一共”。',
      ],
    ],
  };
}

/** The report as a workbook: the numbers, and in 明细 everything behind them. */
export function reportWorkbook(content: ReportContent): Workbook {
  const { targets, comparison } = content;
  const startOf = detailStarts(content);
  const isUnsure = targets.unread.length > 0;
  return [
    // Where the numbers are wrong that is said first.
    ...(isUnsure ? [noteSheet(content)] : []),
    measureSheet(content, startOf),
    groupSheet('处室', targets.departments, comparison?.departments),
    groupSheet('区县', targets.districts, comparison?.districts, startOf),
    taskSheet(content),
    completenessSheet(content),
    detailSheet(content),
    leftOutSheet(content),
    ...(comparison ? [changeSheet(comparison)] : []),
    ...(isUnsure ? [] : [noteSheet(content)]),
  ];
}
