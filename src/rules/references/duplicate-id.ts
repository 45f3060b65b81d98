import { fileOf, KIND_LABELS } from '../../catalog/kinds.js';
import { defineCatalogueRule } from '../rule.js';

export default defineCatalogueRule({
  on: ['item', 'bundle', 'list'],
  code: 'R004',
  name: 'duplicate-id',
  severity: 'error',
  title: '两个文件用了同一个标识',
  why: '事项、一件事和清单共用一套标识（网址也用它）；重名时只有一个能发布。',
  bad: [
    {
      file: 'lists/shi-ye-deng-ji.yaml',
      whole: `名称: 热门高频事项清单
种类: 热门高频
来源: 实施办法附件3
责任单位: 法规处
更新日期: 2025-06-01
事项:
  - 事项: shi-ye-deng-ji
    生效日期: 2025-06-01
`,
    },
  ],
  good: [],
  remedy: '把其中一个文件改名，引用它的地方也跟着改。',
  message: (args) => `标识“${args.标识}”也用在${args.种类} ${args.文件} 上`,
  *check({ kind, id }, { indices }) {
    const [first] = indices.kindsById.get(id) ?? [];
    if (first === undefined || first === kind) return;
    yield { path: [], args: { 标识: id, 种类: KIND_LABELS[first], 文件: fileOf(first, id) } };
  },
});
