import { fileOf, SINGLE_FILES } from '../../catalog/kinds.js';
import { undecidedYears } from '../../model/undecided-years.js';
import { exampleCalendar, examplePowerChange } from '../example-calendar.js';
import { defineCatalogueRule } from '../rule.js';

export default defineCatalogueRule({
  on: ['catalog', 'calendar'],
  code: 'R015',
  name: 'calendar-year-missing',
  severity: 'error',
  title: '工作日历没有写到这一年，算不出期限',
  why: '工作日不含法定节假日（行政许可法第八十二条），节假日和调休每年由国务院办公厅另行通知，不能猜；没有这一年的日历，就算不出二十个工作日的公开期限。',
  bad: [examplePowerChange('2026-10-20')],
  good: [
    exampleCalendar(),
    examplePowerChange('2026-10-20'),
    { file: 'items/lao-wu-pai-qian-xu-ke.yaml', patch: '更新日期: 2026-10-22' },
  ],
  remedy: '把这一年的放假安排补进 calendar.yaml（照国务院办公厅的通知写），年份也加到「年份」里。',
  message: (args) =>
    `工作日历没有 ${args.年份} 年，算不出 ${args.个数} 个事项的公开期限：${(args.事项 as readonly string[]).join('、')}`,
  *check({ kind }, { catalogue, indices, today }) {
    const { calendar, unsound } = catalogue;
    // Where there is a calendar the finding stands there; a broken calendar is a finding of its own.
    if ((kind === 'catalog') === (calendar !== undefined) || unsound.has(SINGLE_FILES.calendar)) return;
    for (const [year, ids] of undecidedYears(catalogue, indices, today)) {
      const shown = ids.slice(0, 5).map((id) => fileOf('item', id));
      const args = { 年份: year, 个数: ids.length, 事项: ids.length > 5 ? [...shown, '等'] : shown };
      yield { path: kind === 'calendar' ? ['年份'] : [], args };
    }
  },
});
