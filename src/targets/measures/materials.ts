import { bundleMaterials } from '../../model/bundle-materials.js';
import { bundleMembers } from '../../model/bundle-members.js';
import { isSupplied } from '../../model/supplied-material.js';
import { countedBundle, countedItem, type MeasureDefinition, type Scope, type Tally } from '../measure.js';
import type { CountedDefinition } from '../target-report.js';

function tallySupplied({ items }: Scope): Tally {
  const counted: CountedDefinition[] = [];
  const missing: CountedDefinition[] = [];
  for (const [id, item] of items) {
    const supplied = item.申请材料.filter(isSupplied).length;
    const brought = item.申请材料.length - supplied;
    if (supplied > 0) counted.push(countedItem(id, item, `免提交 ${supplied} 份`, supplied));
    if (brought > 0) missing.push(countedItem(id, item, `还要提交 ${brought} 份`, brought));
  }
  return { counted, missing, exceptions: [] };
}

/** Documents that a system supplies. */
export const sharedMaterials = {
  key: 'shared-materials',
  name: '材料免提交率',
  kind: 'share',
  unit: '份',
  source: '实施办法二（二）2',
  nothing: '没有材料',
  rule: () => '在用的事项要的材料里，靠数据共享和电子证照、不用群众提交的占多少；一种材料算一份。',
  tally: tallySupplied,
} as const satisfies MeasureDefinition;

function tallyMerged({ catalogue, today }: Scope): Tally {
  const counted: CountedDefinition[] = [];
  const missing: CountedDefinition[] = [];
  for (const [id, bundle] of catalogue.definitions.bundle) {
    const members = bundleMembers(bundle, catalogue, today);
    const { asked, merged, supplied } = bundleMaterials(bundle, members, catalogue);
    const note = `分开办要 ${asked} 份，合并后 ${merged} 份，其中 ${supplied} 份免提交`;
    if (asked > merged) counted.push(countedBundle(id, bundle, note, asked - merged));
    if (merged > 0) missing.push(countedBundle(id, bundle, note, merged));
  }
  return { counted, missing, exceptions: [] };
}

/** Documents that a bundle does not ask for twice. */
export const mergedMaterials = {
  key: 'merged-materials',
  name: '合并减材料率',
  kind: 'share',
  unit: '份',
  source: '实施办法一、目标任务；二（一）1',
  nothing: '没有材料',
  rule: () => '各件“一件事”的成员分开办要的材料里，合并以后少交的重复材料占多少；一种材料算一份。',
  tally: tallyMerged,
} as const satisfies MeasureDefinition;
