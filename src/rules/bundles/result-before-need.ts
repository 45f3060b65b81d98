import { fileOf, SINGLE_FILES } from '../../catalog/kinds.js';
import { bundleMembers } from '../../model/bundle-members.js';
import type { BundleMember } from '../../model/merged-bundle.js';
import { circleOfNeeds, isInTime, mayBeLeftOut, resultNeeds } from '../../model/result-needs.js';
import { isOrderClear } from '../../model/serial-order.js';
import { defineCatalogueRule } from '../rule.js';
import { exampleNeed } from './example-need.js';

/** When a member has its turn, in the words of the bundle. */
const turnOf = ({ step }: BundleMember) => (step === undefined ? '并联' : `串联第 ${step} 步`);

export default defineCatalogueRule({
  on: ['bundle'],
  code: 'B023',
  name: 'result-before-need',
  severity: 'error',
  title: '要用别的成员的结果，却没有排在它后面',
  why: '结果关联的事项要一次办理（实施办法二（一）1），前一个事项的结果直接给后一个用，群众不用再交；例如先失业登记，才能申领失业保险金（社会保险法第五十条）。顺序反了，或者写成并联同时办，后一个事项等不到结果，总时限也算短了。',
  bad: exampleNeed('办理方式: 并联'),
  good: exampleNeed('办理方式: 串联\n    顺序: 2'),
  remedy:
    '两个成员的「办理方式」都写“串联”，出结果的「顺序」写小的数，要用结果的写大的数；必选的成员要用结果的，出结果的也写必选；并不用它的结果的，改正 materials.yaml 里的「由哪些事项的结果代替」。',
  message: (args) =>
    `「${args.事项}」要用「${args.先办}」办好以后的${args.材料}，现在「${args.事项}」是${args.事项办理}，「${args.先办}」是${args.先办办理}`,
  *check({ definition: bundle }, { catalogue, today }) {
    // What is wrong with the numbers themselves is said first.
    if (!isOrderClear(bundle)) return;
    const needs = resultNeeds(bundleMembers(bundle, catalogue, today), catalogue);
    for (const need of needs) {
      // Those that wait for one another are another finding: no order is right.
      const isLeftOut = isInTime(need) && mayBeLeftOut(need);
      if ((isInTime(need) && !isLeftOut) || circleOfNeeds(need, needs)) continue;
      const { member, maker, documents } = need;
      const wrong = isLeftOut || (maker.step === undefined && member.step !== undefined) ? maker : member;
      const args = {
        事项: member.name,
        先办: maker.name,
        材料: documents.map((name) => `“${name}”`).join('、'),
        事项办理: isLeftOut ? '必选的' : turnOf(member),
        先办办理: isLeftOut ? '选办的，没有选的人就没有这份结果' : turnOf(maker),
      };
      const key = isLeftOut ? '必选' : wrong.step === undefined ? '办理方式' : '顺序';
      const related = [
        { file: SINGLE_FILES.materials, path: ['材料'], message: '材料是哪个事项的结果' },
        ...(member.source.kind === 'item'
          ? [{ file: fileOf('item', member.source.id), path: ['申请材料'], message: '要用结果的事项' }]
          : []),
      ];
      yield { path: ['成员', wrong.index, key], args, related };
    }
  },
});
