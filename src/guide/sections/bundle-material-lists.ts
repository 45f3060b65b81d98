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
} as const;

const NOTES = {
  必要: '受理时要齐全；写“免提交”的由我们取得，写“才要”的不属于这种情况就不用交。',
  容缺后补: '可以先受理，以后补交。',
} as const;

type ListName = keyof typeof LISTS;

function nameLeaf({ name, necessity, supply, isAlwaysAsked, toBring }: MergedMaterial): Leaf {
  if (supply) return textLeaf('', `${name}（免提交）`);
  if (isAlwaysAsked) return textLeaf('', name);
  const matters = [...new Set(toBring.map(({ member }) => member.name))];
  const isPlain = toBring.some(({ material }) => !material?.适用情形) && necessity !== '非必要';
  const scenarios = isPlain ? [] : [...new Set(toBring.flatMap(({ material }) => material?.适用情形 ?? []))];
  const scenario = scenarios.length > 0 ? `，属于${quoteNames(scenarios)}情形的` : '';
  const hint = scenarios.length === 0 && necessity === '非必要' ? '，经办人员说需要的' : '';
  return textLeaf('', `${name}（办${quoteNames(matters)}${scenario}${hint}才要）`);
}

function list({ materials }: BundleContext, which: ListName): Entry {
  const listed = materials.materials.filter(
    ({ necessity }) => (necessity === '容缺后补') === (which === '容缺后补'),
  );
  const title = LISTS[which];
  return listed.length > 0
    ? entry({
        name: textLeaf('', `${title}（${listed.length} 份）`),
        facts: [textLeaf('', NOTES[which])],
        body: listed.map(nameLeaf),
      })
    : entry({ name: textLeaf('', title), body: [textLeaf('', '没有。')] });
}

/**
 * 必要材料 and 可容缺材料 as two lists (青岛市优化营商环境条例第二十四条). Every document is on one of them: what only some members
 * or 情形 ask for is 必要 where they do.
 */
export function materialLists(context: BundleContext): Section | null {
  const { materials } = context.materials;
  if (materials.length === 0) return null;
  return section({
    key: 'material-lists',
    part: 'conditions',
    heading: '必要材料和可容缺材料',
    entries: [list(context, '必要'), list(context, '容缺后补')],
  });
}
