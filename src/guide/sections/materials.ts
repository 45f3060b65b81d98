import type { Catalogue, Material, ServiceItem } from '../../catalog/catalogue.js';
import { isSupplied } from '../../model/supplied-material.js';
import { basisLeaves } from '../bases.js';
import { resolveAttachment } from '../guide-context.js';
import type { Leaf } from '../leaf.js';
import { copiesLeaf, fileLeaf, optional, proseLeaves, textLeaf, wordsLeaf } from '../leaves.js';
import { joinNames } from '../name-list.js';
import type { Entry, Section } from '../publication.js';
import { entry, section } from '../section.js';

function tags(material: Material): readonly Leaf[] {
  const marks = [
    isSupplied(material) && '免提交',
    material.必要性 === '容缺后补' && '可容缺',
    material.必要性 === '非必要' && '特定情形才要',
    !isSupplied(material) && material.原件份数 > 0 && material.材料形式 === '纸质' && '需原件',
    material.窗口出示 === '是' && '到窗口要出示',
  ];
  return marks.filter((mark) => mark !== false).map((mark) => textLeaf('', mark));
}

/** The form to fill in and the filled sample, as far as there are such. */
export function formLeaves(
  catalogue: Catalogue,
  material: Pick<Material, '材料名称' | '空白表格' | '示例样表'>,
): readonly Leaf[] {
  const name = material.材料名称;
  return [
    ...optional(material.空白表格, (path) => fileLeaf('空白表格', name, resolveAttachment(catalogue, path))),
    ...optional(material.示例样表, (path) =>
      fileLeaf('示例样表', `${name}（样表）`, resolveAttachment(catalogue, path)),
    ),
  ];
}

function materialEntry(catalogue: Catalogue, material: Material): Entry {
  return entry({
    name: textLeaf('', material.材料名称),
    tags: tags(material),
    facts: [
      copiesLeaf('份数', material.原件份数, material.复印件份数),
      textLeaf('形式', material.材料形式),
      textLeaf('来源', material.来源渠道),
      ...optional(material.出具单位, (issuer) => textLeaf('出具单位', issuer)),
      ...optional(material.适用情形, (scenarios) => wordsLeaf('适用情形', scenarios)),
      ...(material.填报须知 ? proseLeaves('填报须知', material.填报须知) : []),
      ...basisLeaves(catalogue, '依据', material.依据),
      ...formLeaves(catalogue, material),
    ],
  });
}

function summary(materials: readonly Material[]): Leaf {
  const supplied = materials.filter(isSupplied).length;
  const deferrable = materials.filter((material) => material.必要性 === '容缺后补').length;
  const parts = [
    `共 ${materials.length} 份材料`,
    supplied > 0 && `其中 ${supplied} 份免提交`,
    deferrable > 0 && `${deferrable} 份可以容缺后补`,
  ];
  const shown = materials.filter(({ 窗口出示 }) => 窗口出示 === '是').map(({ 材料名称 }) => 材料名称);
  const showing = shown.length > 0 ? `到窗口办的要带${joinNames(shown)}出示。` : '';
  return textLeaf('', `${parts.filter(Boolean).join('，')}。${showing}`);
}

/** 申请材料: one entry per document, what needs no paper marked. */
export function materials(catalogue: Catalogue, item: ServiceItem): Section | null {
  const all = item.申请材料;
  return section({
    key: 'materials',
    part: 'materials',
    heading: '申请材料',
    intro: [all.length === 0 ? textLeaf('', '不需要提交材料。') : summary(all)],
    entries: all.map((material) => materialEntry(catalogue, material)),
  });
}
