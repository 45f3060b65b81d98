import type { MergedMaterials } from '../../model/merged-bundle.js';
import { formatTotalLimit } from '../../values/total-limit.js';
import { audienceWords } from '../audience.js';
import { type BundleContext, choiceWord, foreignMembers, itemMembers } from '../bundle-context.js';
import type { Leaf } from '../leaf.js';
import { details, labelledOnce, proseLeaves, textLeaf, totalLimitLeaf } from '../leaves.js';
import { joinNames, quoteNames } from '../name-list.js';
import type { Entry, Section } from '../publication.js';
import { entry, section } from '../section.js';
import { outsideWords } from './bundle-outside-time.js';
import { visitsLeaf, whereEntry } from './key-facts.js';

/** Why there is no total: units that cannot be added, or a department that names no limit. */
export function noTotalWords({ limits }: BundleContext): string {
  if (limits.isMixed) return '各段时限的单位不同，不能加成一个数';
  return `${quoteNames(limits.unknown.map(({ name }) => name))}没有公布时限，加不出总数`;
}

/** The same, for a reader who does not see the branches beside it: the 时限说明 where there is one. */
function sectionedWords(context: BundleContext, label = ''): readonly Leaf[] {
  const { 时限说明 } = context.bundle;
  return context.limits.isMixed && 时限说明 !== undefined
    ? proseLeaves(label, 时限说明)
    : [textLeaf(label, `${noTotalWords(context)}，见“办结时限”。`)];
}

function howLong(context: BundleContext): Entry {
  const { required, everything } = context.limits;
  const label = '多久办好';
  const words = outsideWords(context);
  const outside = words === '' ? [] : [textLeaf('', words)];
  if (!context.members.some(({ isRequired }) => isRequired)) {
    return entry({
      name: everything
        ? totalLimitLeaf(label, everything, `最长${formatTotalLimit(everything)}`)
        : textLeaf(label, '分段计算'),
      facts: [
        ...(everything ? [textLeaf('', '只算您选办的事项，最长这么久。')] : sectionedWords(context)),
        ...outside,
      ],
    });
  }
  if (required === undefined) {
    return entry({ name: textLeaf(label, '分段计算'), facts: [...sectionedWords(context), ...outside] });
  }
  const all = '选办的也一起办';
  const isSame = everything && formatTotalLimit(everything) === formatTotalLimit(required);
  const facts = everything ? [totalLimitLeaf(all, everything)] : sectionedWords(context, all);
  return entry({ name: totalLimitLeaf(label, required), facts: [...(isSame ? [] : facts), ...outside] });
}

/** What the catalogue does not know of the matters of other departments. */
function askOthers(context: BundleContext, question: string): readonly Leaf[] {
  const { length } = foreignMembers(context);
  return length === 0 ? [] : [textLeaf('', `别的部门办的 ${length} 项${question}，请问办理的部门。`)];
}

function fee(context: BundleContext): Entry {
  const charging = itemMembers(context).filter(({ item }) => item.收费.是否收费 === '是');
  const names = charging.map(({ member }) => member.name);
  return entry({
    name: textLeaf('收不收费', charging.length > 0 ? '有的收费' : '不收费'),
    facts: [
      ...(names.length > 0 ? [textLeaf('收费的', joinNames(names))] : []),
      ...askOthers(context, '收不收费'),
    ],
  });
}

function visits(context: BundleContext): Entry {
  const items = itemMembers(context);
  const needed = items.filter(({ item }) => item.到现场次数 > 0);
  return entry({
    name: visitsLeaf(Math.max(0, ...items.map(({ item }) => item.到现场次数))),
    facts: [
      ...labelledOnce(
        needed.flatMap(({ member, item }) => [
          textLeaf('要到现场的', `${member.name}，${choiceWord(member)}，${item.到现场次数} 次`),
          ...details(item.必须现场办理原因 ? proseLeaves('原因', item.必须现场办理原因.说明) : []),
        ]),
      ),
      ...askOthers(context, '要不要到现场'),
    ],
  });
}

/** How many documents the members ask for, how many are left once they are merged, and how many of these nobody brings. */
export function countWords({ asked, merged, supplied }: MergedMaterials): string {
  const parts = [
    merged < asked ? `各事项分别办共需 ${asked} 份，打包后合并成 ${merged} 份` : `共需 ${asked} 份`,
    supplied > 0 && `其中 ${supplied} 份免提交`,
  ];
  return `${parts.filter(Boolean).join('，')}。`;
}

function toBring({ materials }: BundleContext): Entry {
  const count = materials.merged - materials.supplied;
  const shown = materials.materials
    .filter(({ shownFor, originals }) => shownFor.length > 0 && originals === 0)
    .map(({ name }) => name);
  const isFixed = materials.materials.every(({ supply, isAlwaysAsked }) => supply || isAlwaysAsked);
  const text = count === 0 ? '不用交' : `${isFixed ? '' : '最多 '}${count} 份`;
  return entry({
    name: { label: '交几份材料', text, type: 'count', value: count },
    facts: [
      ...(materials.asked > 0 ? [textLeaf('', countWords(materials))] : []),
      ...(shown.length > 0
        ? [textLeaf('', `到窗口办的还要带上${joinNames(shown)}，出示核对就行，不收走。`)]
        : []),
    ],
  });
}

/** 要点: the facts that decide — who, how long, fee, visits, where, and how much to bring. */
export function keyFacts(context: BundleContext): Section | null {
  const { catalogue, bundle } = context;
  const { 窗口, 网办地址, 移动端地址 } = bundle.受理入口;
  return section({
    key: 'key-facts',
    part: 'key-facts',
    heading: '要点',
    entries: [
      entry({ name: textLeaf('谁能办', audienceWords(bundle.服务对象)) }),
      howLong(context),
      fee(context),
      visits(context),
      whereEntry(catalogue, 窗口, (网办地址 ?? 移动端地址) !== undefined),
      toBring(context),
    ],
  });
}
