import type { BundleMember } from '../../model/merged-bundle.js';
import {
  type BundleContext,
  choiceWord,
  foreignMembers,
  itemMembers,
  memberLeaf,
} from '../bundle-context.js';
import type { Leaf } from '../leaf.js';
import { details, optional, phoneLeaf, proseLeaves, textLeaf } from '../leaves.js';
import { quoteNames } from '../name-list.js';
import type { Section } from '../publication.js';
import { entry, section } from '../section.js';
import { turns } from './bundle-flow.js';
import { commitmentEntries } from './commitments.js';
import { feeFacts, resultEntries, stepFacts } from './process.js';

function handling({ source }: BundleMember): readonly Leaf[] {
  if (source.kind === 'foreign') {
    return [
      textLeaf('办理部门', source.matter.部门),
      ...optional(source.matter.电话, (phone) => phoneLeaf('电话', phone)),
    ];
  }
  return [
    textLeaf('办理部门', source.item.实施主体),
    ...source.item.办理流程.flatMap((step) => [
      ...proseLeaves(step.环节, step.内容),
      ...details(stepFacts(step)),
    ]),
  ];
}

/** The members with their departments and all that happens in each of them. */
export function memberSteps(context: BundleContext): Section | null {
  return section({
    key: 'members',
    part: 'results',
    heading: '各事项怎样办',
    intro: [
      textLeaf('', '下面是各事项单独看的步骤。打包办的只申请一次，各事项里申请、申报这一步不用再做。'),
      textLeaf('', '常见问题、预约、进度查询、行政复议和诉讼，见各事项的办事指南。'),
    ],
    entries: turns(context).map(({ member, when }) =>
      entry({
        name: memberLeaf('', member),
        tags: [textLeaf('', choiceWord(member)), textLeaf('', when)],
        facts: handling(member),
      }),
    ),
  });
}

/** 受理条件 by member. */
export function conditions(context: BundleContext): Section | null {
  return section({
    key: 'conditions',
    part: 'conditions',
    heading: '受理条件',
    entries: itemMembers(context).map(({ member, item }) =>
      entry({
        name: memberLeaf('', member),
        tags: [textLeaf('', choiceWord(member))],
        facts: member.condition ? proseLeaves('什么情况办', member.condition) : [],
        body: item.受理条件.flatMap((condition) => proseLeaves('', condition)),
      }),
    ),
  });
}

/** 情形 of the members: what the words in the materials mean. */
export function scenarios(context: BundleContext): Section | null {
  return section({
    key: 'scenarios',
    part: 'results',
    heading: '情形说明',
    entries: itemMembers(context).flatMap(({ member, item }) =>
      (item.情形 ?? []).map(({ 名称, 说明 }) =>
        entry({
          name: textLeaf('情形', 名称),
          facts: [memberLeaf('事项', member)],
          body: proseLeaves('', 说明),
        }),
      ),
    ),
  });
}

/** 承诺: what the applicant declares for which member. */
export function commitments(context: BundleContext): Section | null {
  return section({
    key: 'commitments',
    part: 'results',
    heading: '承诺',
    entries: itemMembers(context).flatMap(({ member, item }) =>
      commitmentEntries(context.catalogue, item, [memberLeaf('事项', member)]),
    ),
  });
}

/** 收费: member by member where any asks for money. Of other departments the catalogue does not know it. */
export function fees(context: BundleContext): Section | null {
  const items = itemMembers(context);
  const isFree = items.every(({ item }) => item.收费.是否收费 === '否');
  const others = foreignMembers(context).map(({ member }) => member.name);
  return section({
    key: 'fees',
    part: 'results',
    heading: '收费',
    intro: [
      ...(isFree && items.length > 0
        ? [textLeaf('', others.length > 0 ? '本单位的各个事项都不收费。' : '各个事项都不收费。')]
        : []),
      ...(others.length > 0
        ? [textLeaf('', `${quoteNames(others)}由别的部门办，收不收费请问办理的部门。`)]
        : []),
    ],
    entries: isFree
      ? []
      : items.map(({ member, item }) =>
          entry({ name: memberLeaf('', member), facts: feeFacts(context.catalogue, item) }),
        ),
  });
}

/** 办理结果 by member. */
export function results(context: BundleContext): Section | null {
  return section({
    key: 'results',
    part: 'results',
    heading: '办理结果',
    entries: itemMembers(context).flatMap(({ member, item }) =>
      resultEntries(context.catalogue, item, [memberLeaf('由哪项办出', member)]),
    ),
  });
}
