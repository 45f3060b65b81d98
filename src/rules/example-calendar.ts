import type { ExampleFile } from '../diagnostic/code-doc.js';

/** The calendar of the example town for the second half of 2026 (State Council notice of 4 November 2025). */
export function exampleCalendar(moved = "['2026-09-20', '2026-10-10']"): ExampleFile {
  const whole = `年份: [2026]
来源:
  - 年份: 2026
    文件: 国务院办公厅关于2026年部分节假日安排的通知
    文号: 国办发明电〔2025〕7号
节假日:
  - 名称: 端午节
    开始日期: 2026-06-19
    结束日期: 2026-06-21
  - 名称: 中秋节
    开始日期: 2026-09-25
    结束日期: 2026-09-27
  - 名称: 国庆节
    开始日期: 2026-10-01
    结束日期: 2026-10-07
调休上班日: ${moved}
`;
  return { file: 'calendar.yaml', whole };
}

/** The licence of the example town with a change of its power on a day. */
export function examplePowerChange(date: string): ExampleFile {
  const patch = `变更记录:\n  - 日期: ${date}\n    类型: 调整\n    说明: 办理条件作了调整。`;
  return { file: 'powers/lao-wu-pai-qian-xu-ke-quan.yaml', patch };
}
