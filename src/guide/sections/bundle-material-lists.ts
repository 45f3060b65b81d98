import type { Material } from '../../catalog/catalogue.js';
import type { MergedMaterial } from '../../model/merged-bundle.js';
import type { BundleContext } from '../bundle-context.js';
import type { Leaf } from '../leaf.js';
import { textLeaf } from '../leaves.js';
import { quoteNames } from '../name-list.js';
import type { Entry, Section } from '../publication.js';
import { entry, section } from '../section.js';

const LISTS = {
  必要: '必要材料',
  容缺后补: '可容缺材料',
  非必要: '特定情况才要的材料',
} as const satisfies Record<Material['必要性'], string>;

const NOTES = {
  必要: '受理时要齐全；写“免提交”的由我们取得。',
  容缺后补: '可以先受理，以后补交。',
  非必要: '不属于这种情况的，不用交。',
} as const satisfies Record<Material['必要性'], string>;

function nameLeaf({ name, necessity, supply, isAlwaysAsked, toBring }: MergedMaterial): Leaf {
  if (supply) return textLeaf('', `${name}（免提交）`);
  if (necessity === '非必要' || isAlwaysAsked) return textLeaf('', name);
  const matters = [...new Set(toBring.map(({ member }) => member.name))];
  return textLeaf('', `${name}（办${quoteNames(matters)}才要）`);
}

function list({ materials }: BundleContext, necessity: Material['必要性']): Entry {
  const listed = materials.materials.filter((material) => material.necessity === necessity);
  const title = LISTS[necessity];
  return listed.length > 0
    ? entry({
        name: textLeaf('', `${title}（${listed.length} 份）`),
        facts: [textLeaf('', NOTES[necessity])],
        body: listed.map(nameLeaf),
      })
    : entry({ name: textLeaf('', title), body: [textLeaf('', '没有。')] });
}

/**
 * 必要材料 and 可容缺材料 as two lists (青岛市优化营商环境条例第二十四条), and the rest, so that every document is on one of them.
 */
export function materialLists(context: BundleContext): Section | null {
  const { materials } = context.materials;
  if (materials.length === 0) return null;
  const hasRest = materials.some(({ necessity }) => necessity === '非必要');
  return section({
    key: 'material-lists',
    part: 'conditions',
    heading: '必要材料和可容缺材料',
    entries: [
      list(context, '必要'),
      list(context, '容缺后补'),
      ...(hasRest ? [list(context, '非必要')] : []),
    ],
  });
}
