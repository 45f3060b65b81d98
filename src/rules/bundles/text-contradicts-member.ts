import { bundleMembers } from '../../model/bundle-members.js';
import { bundleProse } from '../../model/bundle-prose.js';
import { bundleTotals } from '../../model/bundle-totals.js';
import { proseContradictions } from '../../model/prose-contradictions.js';
import { defineCatalogueRule } from '../rule.js';

const tip = (text: string) => [{ file: 'bundles/shi-ye.yaml', patch: `办理提示:\n  - ${text}` }] as const;

export default defineCatalogueRule({
  on: ['bundle'],
  code: 'B025',
  name: 'text-contradicts-member',
  severity: 'error',
  title: '一件事的文字和成员事项说的不一样',
  why: '打包指南的时限、收费、跑几次都从成员事项来（线上线下同源更新发布，实施办法二（三）1）；另外写的文字没有跟着改，同一份指南里就有两种说法，群众不知道该信哪一种。',
  bad: tip('失业登记 1 个工作日办好'),
  good: tip('失业登记 30 分钟办好'),
  remedy: '以成员事项为准改文字；文字是对的，改正事项。时限不必在文字里再写一遍，指南里会自动列出来。',
  message: (args) => `「${args.键}」写“${args.原文}”，可是${args.情况}`,
  *check({ definition: bundle }, { catalogue, today }) {
    const members = bundleMembers(bundle, catalogue, today);
    // The words may be about a member that is gone, unknown or not yet there.
    if (members.length < bundle.成员.length) return;
    const totals = bundleTotals(bundle, members);
    for (const { key, text, path } of bundleProse(bundle)) {
      for (const { quote, situation, related } of proseContradictions(text, members, totals)) {
        yield { path, args: { 键: key, 原文: quote, 情况: situation }, related };
      }
    }
  },
});
