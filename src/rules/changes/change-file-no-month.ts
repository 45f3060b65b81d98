import { isMonthName } from '../../model/citizen-changes.js';
import { exampleChange } from '../example-change.js';
import { defineCatalogueRule } from '../rule.js';

export default defineCatalogueRule({
  on: ['change'],
  code: 'R060',
  name: 'change-file-no-month',
  severity: 'error',
  title: '近期调整的文件名不是年月',
  why: 'changes 文件夹里一个月一个文件，kuaiban changelog 按文件名找到该写进哪一个；名字不是年月，同一个月就会有两个文件，同一件调整会写两遍。',
  bad: exampleChange('changes/shi-yue.yaml'),
  good: exampleChange(),
  remedy: '文件名写成四位的年、短横线和两位的月，例如 changes/2026-10.yaml。',
  message: (args) => `文件名“${args.文件名}”不是年月`,
  *check({ id }) {
    if (!isMonthName(id)) yield { path: [], args: { 文件名: `${id}.yaml` } };
  },
});
