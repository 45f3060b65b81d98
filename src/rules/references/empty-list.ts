import { isListedOn, isNeverListed } from '../../model/in-force.js';
import { defineCatalogueRule } from '../rule.js';

export default defineCatalogueRule({
  on: ['list'],
  code: 'R039',
  name: 'empty-list',
  severity: 'warning',
  title: '清单上今天一项也没有',
  why: '每一项不是还没有生效就是已经失效，发布出来是一张空的清单；检查把空白栏目算作不合格（政府网站检查指标）。',
  bad: [
    {
      file: 'lists/ti-su-ban.yaml',
      patch: '种类: 热门高频\n事项:\n  - 事项: shi-ye-deng-ji\n    生效日期: 2027-01-01',
    },
  ],
  good: [
    {
      file: 'lists/ti-su-ban.yaml',
      patch: '种类: 热门高频\n事项:\n  - 事项: shi-ye-deng-ji\n    生效日期: 2026-01-01',
    },
  ],
  remedy: '核对每一项的「生效日期」和「失效日期」；清单已经不用的，删掉这个文件。',
  message: (args) => `${args.清单}的 ${args.项数} 项今天都不在清单上`,
  *check({ definition: list }, { today }) {
    // An entry whose dates are reversed is on the list on no day, and is reported itself.
    if (list.事项.some((entry) => isListedOn(entry, today) || isNeverListed(entry))) return;
    yield { path: ['事项'], args: { 清单: list.名称, 项数: list.事项.length } };
  },
});
