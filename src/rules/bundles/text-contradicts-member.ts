import { fileOf } from '../../catalog/kinds.js';
import { bundleMembers } from '../../model/bundle-members.js';
import { bundleProse } from '../../model/bundle-prose.js';
import { brokenEases } from '../../model/ease-claims.js';
import { limitClaims } from '../../model/limit-claims.js';
import { agreesWithLimits } from '../../model/member-limits.js';
import type { BundleMember } from '../../model/merged-bundle.js';
import { formatLimit } from '../../values/limit.js';
import { formatTotalLimit } from '../../values/total-limit.js';
import { defineCatalogueRule } from '../rule.js';

const SHOWN = 3;

const tip = (text: string) => [{ file: 'bundles/shi-ye.yaml', patch: `办理提示:\n  - ${text}` }] as const;

function listed(members: readonly BundleMember[], factOf: (member: BundleMember) => string): string {
  const shown = members.slice(0, SHOWN).map((member) => `「${member.name}」${factOf(member)}`);
  return shown.join('，') + (members.length > SHOWN ? `，等 ${members.length} 个成员` : '');
}

const limitOf = ({ limit }: BundleMember) => (limit ? `承诺 ${formatLimit(limit)}` : '没有写时限');

const itemsOf = (members: readonly BundleMember[], key: string) =>
  members.flatMap(({ source, name }) =>
    source.kind === 'item' ? [{ file: fileOf('item', source.id), path: [key], message: name }] : [],
  );

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
    for (const { key, text, path } of bundleProse(bundle)) {
      for (const claim of limitClaims(text, members)) {
        if (agreesWithLimits(claim, bundle, members)) continue;
        const nowhere = `没有哪个成员的时限是${formatTotalLimit(claim.total)}：`;
        const who = claim.members.length > 0 ? claim.members : members;
        const situation = (claim.members.length > 0 ? '' : nowhere) + listed(who, limitOf);
        const args = { 键: key, 原文: claim.quote, 情况: situation };
        yield { path, args, related: itemsOf(claim.members, '承诺办结时限') };
      }
      for (const { quote, breakers } of brokenEases(text, members)) {
        const facts = new Map(breakers.map(({ member, fact }) => [member, fact]));
        const who = [...facts.keys()];
        const args = { 键: key, 原文: quote, 情况: listed(who, (one) => facts.get(one) ?? '') };
        yield { path, args, related: itemsOf(who, '事项名称') };
      }
    }
  },
});
