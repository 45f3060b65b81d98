import { fileOf } from '../../catalog/kinds.js';
import { defineCatalogueRule } from '../rule.js';

export default defineCatalogueRule({
  on: ['item'],
  code: 'R006',
  name: 'power-gone',
  severity: 'error',
  title: '权力已经取消或暂停，事项还在用',
  why: '承接、下放或者取消行政权力后，要及时动态调整权责清单和政务服务事项清单（实施办法二（三）1）；取消的许可不得以任何形式继续（优化营商环境条例第四十条）。',
  bad: [
    {
      file: 'powers/lao-wu-pai-qian-xu-ke-quan.yaml',
      patch: '状态: 取消\n变更记录:\n  - 日期: 2025-01-01\n    类型: 取消\n    说明: 取消许可。',
    },
  ],
  good: [{ file: 'powers/lao-wu-pai-qian-xu-ke-quan.yaml', patch: '状态: 在用' }],
  remedy: '事项状态改成“取消”或“暂停”；权力没有取消的，更正权责清单里的状态。',
  message: (args) => `对应的权力「${args.权力}」已经${args.状态}，事项状态还是“在用”`,
  *check({ definition: item }, { catalogue }) {
    if (item.事项状态 !== '在用') return;
    for (const [index, id] of (item.关联权力 ?? []).entries()) {
      const power = catalogue.definitions.power.get(id);
      if (!power || power.状态 === '在用') continue;
      const related = [{ file: fileOf('power', id), path: ['状态'], message: `权力状态：${power.状态}` }];
      yield { path: ['关联权力', index], args: { 权力: power.权力名称, 状态: power.状态 }, related };
    }
  },
});
