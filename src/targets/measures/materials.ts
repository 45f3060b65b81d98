import { bundleMaterials } from '../../model/bundle-materials.js';
import { bundleMembers } from '../../model/bundle-members.js';
import { isOffered } from '../../model/member-states.js';
import type { MergedMaterial } from '../../model/merged-bundle.js';
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

/** How often the members, handled one by one, would ask somebody to bring it. */
function broughtApart({ needs, toBring }: MergedMaterial): number {
  return needs.filter((need) => toBring.includes(need) || !(need.material && isSupplied(need.material)))
    .length;
}

function tallyMerged({ catalogue, bundles, today }: Scope): Tally {
  const counted: CountedDefinition[] = [];
  const missing: CountedDefinition[] = [];
  for (const [id, bundle] of bundles) {
    if (!isOffered(bundle, catalogue, today)) continue;
    const { materials } = bundleMaterials(bundle, bundleMembers(bundle, catalogue, today), catalogue);
    const apart = materials.reduce((sum, material) => sum + broughtApart(material), 0);
    const together = materials.filter(({ supply }) => supply === undefined).length;
    const note = `分开办要交 ${apart} 份，打包办交 ${together} 份`;
    if (apart > together) counted.push(countedBundle(id, bundle, note, apart - together));
    if (together > 0) missing.push(countedBundle(id, bundle, note, together));
  }
  return { counted, missing, exceptions: [] };
}

/** Documents that nobody brings any more because members are handled as one. */
export const mergedMaterials = {
  key: 'merged-materials',
  name: '合并减材料率',
  kind: 'share',
  unit: '份',
  source: '实施办法一、目标任务；二（一）1',
  nothing: '没有材料',
  rule: () =>
    '各件“一件事”的成员分开办时要群众交的材料里，打包办少交的占多少；靠数据共享和电子证照本来就不用交的不算，一种材料算一份。',
  tally: tallyMerged,
} as const satisfies MeasureDefinition;
