import { memberStates } from '../../model/member-states.js';
import { defineCatalogueRule } from '../rule.js';

export default defineCatalogueRule({
  on: ['bundle'],
  code: 'B027',
  name: 'bundle-of-one',
  severity: 'error',
  title: '一件事里今天能办的不到两个事项',
  why: '“打包办”是把几个关联的事项合成一件来办（实施办法二（一）1）；只有一项能办，打包指南和事项指南就是同一件事的两种说法，还会把群众引到打包办窗口。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '生效日期: 2027-01-01' }],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '生效日期: 2025-01-01' }],
  remedy: '补上别的成员；要等事项生效的，先把这件事的文件移出 bundles 文件夹，到那天再放回来。',
  message: (args) => `${args.个数} 个成员里今天能办的${args.能办}，还没有生效的有${args.未生效}`,
  *check({ definition: bundle }, { catalogue, today }) {
    const { inForce, planned, unsound } = memberStates(bundle, catalogue, today);
    // What is gone or unknown is a finding of its own, and mended first.
    if (inForce >= 2 || unsound > 0) return;
    const args = {
      个数: bundle.成员.length,
      能办: inForce === 0 ? '一个也没有' : '只有 1 个',
      未生效: planned.map(({ item }) => `「${item.事项名称}」`).join('、'),
    };
    yield { path: ['成员'], at: 'key', args };
  },
});
