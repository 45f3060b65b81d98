import type { Branch, BundleMember } from '../../model/merged-bundle.js';
import { formatLimit, type Limit } from '../../values/limit.js';
import { type BundleContext, choiceWord, itemMembers, memberLeaf } from '../bundle-context.js';
import type { Leaf } from '../leaf.js';
import { details, limitLeaf, proseLeaves, statutoryLimitLeaf, textLeaf, totalLimitLeaf } from '../leaves.js';
import type { Entry, Section } from '../publication.js';
import { entry, section } from '../section.js';
import { turnsOf } from './bundle-flow.js';
import { noTotalWords } from './bundle-key-facts.js';
import { outsideWords } from './bundle-outside-time.js';
import { unusualLimits } from './process.js';

function limitFacts({ limit, source }: BundleMember): readonly Leaf[] {
  return [
    limit ? limitLeaf('承诺时限', formatLimit(limit)) : textLeaf('承诺时限', '请问办理的部门'),
    ...(source.kind === 'item'
      ? [
          statutoryLimitLeaf('法定时限', source.item.法定办结时限),
          ...(source.item.时限说明 ? proseLeaves('时限说明', source.item.时限说明) : []),
        ]
      : []),
  ];
}

function branchEntries(branch: Branch): readonly Entry[] {
  if (branch.mode === '并联' || branch.stages.length === 1) {
    return turnsOf(branch).map(({ member, when }) =>
      entry({
        name: memberLeaf(when, member),
        tags: [textLeaf('', choiceWord(member))],
        facts: limitFacts(member),
      }),
    );
  }
  const steps = turnsOf(branch).flatMap(({ member, when }) => [
    memberLeaf(when, member, `${member.name}，${choiceWord(member)}`),
    ...details(limitFacts(member)),
  ]);
  const total = branch.total ? [totalLimitLeaf('几步合计', branch.total)] : [];
  return [entry({ name: textLeaf('', '一步接一步办的'), facts: [...steps, ...total] })];
}

function isCounted(limit: Limit): boolean {
  return limit.kind === 'instant' || limit.unit === '小时' || limit.unit === '分钟';
}

/** The written rule for limits of different units, where the totals rest on it. */
function unitRule({ limits, members }: BundleContext): readonly Leaf[] {
  const all = [limits.intake, limits.feedback, ...members.flatMap(({ limit }) => limit ?? [])];
  const hasDays = all.some((limit) => limit.kind === 'span' && limit.unit === '工作日');
  if (!hasDays || !all.some(isCounted)) return [];
  const instant = all.some(({ kind }) => kind === 'instant') ? '，“即时办结”按 30 分钟算' : '';
  return [textLeaf('', `相加时，1 个工作日按 8 小时算${instant}。`)];
}

/** What the totals are without. */
function uncounted(context: BundleContext): readonly Leaf[] {
  const words = outsideWords(context);
  return words === '' ? [] : [textLeaf('', words)];
}

/** How the totals come about; where some cannot be added, the 时限说明 of the bundle says it. */
function reckoning(context: BundleContext): readonly Leaf[] {
  if (context.limits.isMixed) return [];
  return [
    textLeaf('怎样算', '打包受理、最长的一路和综合反馈三段相加。一步接一步办的加在一起，同时办的取最长的。'),
    ...unitRule(context),
  ];
}

function totals(context: BundleContext): readonly Leaf[] {
  const { required, everything } = context.limits;
  const hasRequired = context.members.some(({ isRequired }) => isRequired);
  const hasBoth = hasRequired && context.members.some(({ isRequired }) => !isRequired);
  if (required === undefined && everything === undefined)
    return [textLeaf('总时限', `${noTotalWords(context)}。`)];
  return [
    ...(required ? [totalLimitLeaf('只办必办的', required)] : []),
    ...(hasRequired && !hasBoth
      ? []
      : [
          everything
            ? totalLimitLeaf('全部都办', everything)
            : textLeaf('全部都办', `${noTotalWords(context)}。`),
        ]),
    ...reckoning(context),
    ...uncounted(context),
  ];
}

/** 办结时限: totals, then each branch from intake to feedback, exceptions and what stops the clock. */
export function limits(context: BundleContext): Section | null {
  const { catalogue, bundle } = context;
  return section({
    key: 'limits',
    part: 'results',
    heading: '办结时限',
    facts: [...totals(context), ...(bundle.时限说明 ? proseLeaves('时限说明', bundle.时限说明) : [])],
    entries: [
      entry({ name: textLeaf('', '打包受理'), facts: [limitLeaf('时限', bundle.受理时限)] }),
      ...context.limits.branches.flatMap(branchEntries),
      entry({ name: textLeaf('', '综合反馈'), facts: [limitLeaf('时限', bundle.反馈时限)] }),
      ...itemMembers(context).flatMap(({ member, item }) =>
        unusualLimits(catalogue, item, [memberLeaf('事项', member)]),
      ),
    ],
  });
}
