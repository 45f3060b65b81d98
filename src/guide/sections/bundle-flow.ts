import type { Branch, BundleMember } from '../../model/merged-bundle.js';
import { formatLimit } from '../../values/limit.js';
import { type BundleContext, choiceWord } from '../bundle-context.js';
import type { Leaf } from '../leaf.js';
import { details, limitLeaf, proseLeaves, textLeaf, wordsLeaf } from '../leaves.js';
import type { Entry, Section } from '../publication.js';
import { entry, section } from '../section.js';

/** A member and its turn. */
interface Turn {
  readonly member: BundleMember;
  readonly when: '同时办' | `第${number}步`;
}

/** The members of a branch in their order. A chain of a single step is none: nothing comes before or after it. */
export function turnsOf(branch: Branch): readonly Turn[] {
  if (branch.mode === '并联' || branch.stages.length === 1) {
    return branch.members.map((member) => ({ member, when: '同时办' as const }));
  }
  // Counted as they stand: a step whose members are not in force is no step.
  return branch.stages.flatMap(({ members }, index) =>
    members.map((member) => ({ member, when: `第${index + 1}步` as const })),
  );
}

/** The members in the order in which they are handled, each with its turn: the serial chain first. */
export function turns({ limits }: BundleContext): readonly Turn[] {
  return limits.branches.flatMap(turnsOf);
}

function memberLine({ member, when }: Turn): Leaf {
  const { source, limit } = member;
  const notes = [
    choiceWord(member),
    source.kind === 'foreign' && `由${source.matter.部门}办`,
    limit ? formatLimit(limit) : '时限请问办理的部门',
  ];
  return textLeaf(when, [member.name, ...notes.filter(Boolean)].join('，'));
}

function memberFacts(turn: Turn): readonly Leaf[] {
  const { condition, source } = turn.member;
  return [
    memberLine(turn),
    ...details([
      ...(condition ? proseLeaves('什么情况办', condition) : []),
      ...(source.kind === 'item'
        ? [
            wordsLeaf(
              '步骤',
              source.item.办理流程.map(({ 环节 }) => 环节),
            ),
          ]
        : []),
    ]),
  ];
}

function distribution(context: BundleContext): Entry {
  const all = turns(context);
  const hasSteps = all.some(({ when }) => when !== '同时办');
  const hasParallel = all.some(({ when }) => when === '同时办');
  const sentences = [
    '收到申请后，由我们转给各承办单位，不用您自己跑。',
    hasSteps && '标“第几步”的，前一步办完接着办下一步。',
    hasParallel && '标“同时办”的，一起开始办，互不等待。',
    all.some(({ member }) => !member.isRequired) && '标“选办”的，您需要才办。',
  ];
  return entry({
    name: textLeaf('', '拆包分办'),
    facts: all.flatMap(memberFacts),
    body: [textLeaf('', sentences.filter(Boolean).join(''))],
  });
}

/** 办理流程: 打包受理, 拆包分办 with the members in their order, 综合反馈. */
export function flow(context: BundleContext): Section | null {
  const { bundle } = context;
  const { 网办地址, 移动端地址 } = bundle.受理入口;
  const entrance = (网办地址 ?? 移动端地址) ? '在网上，或者到大厅的打包办窗口' : '到大厅的打包办窗口';
  return section({
    key: 'steps',
    part: 'steps',
    heading: '办理流程',
    entries: [
      entry({
        name: textLeaf('', '打包受理'),
        facts: [limitLeaf('时限', bundle.受理时限)],
        body: [textLeaf('', `${entrance}，只提一次申请，只交一套材料。`)],
      }),
      distribution(context),
      entry({
        name: textLeaf('', '综合反馈'),
        facts: [limitLeaf('时限', bundle.反馈时限)],
        body: [textLeaf('', '各事项都办完后，把结果一起告诉您。')],
      }),
    ],
  });
}
