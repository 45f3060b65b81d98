import type { Catalogue, Power } from '../catalog/catalogue.js';
import { ITEM_TYPE_CODES } from '../values/item-code.js';
import { basisLeaves } from './bases.js';
import { codeLeaf, dateLeaf, optional, proseLeaves, textLeaf, wordsLeaf } from './leaves.js';
import type { Entry, Publication, Section } from './publication.js';
import { entry, section } from './section.js';

function changes(power: Power) {
  return (power.变更记录 ?? []).flatMap((change) => [
    dateLeaf(`${change.类型}日期`, change.日期),
    ...optional(change.文号, (number) => textLeaf('文号', number)),
    ...proseLeaves('变更说明', change.说明),
    ...optional(change.由, (from) => textLeaf('原行使主体', from)),
    ...optional(change.至, (to) => textLeaf('现行使主体', to)),
  ]);
}

function powerEntry(catalogue: Catalogue, power: Power): Entry {
  return entry({
    name: textLeaf('', power.权力名称),
    tags: power.状态 === '在用' ? [] : [textLeaf('', power.状态)],
    facts: [
      codeLeaf('权责编码', power.权责编码),
      textLeaf('行使主体', power.行使主体),
      ...optional(power.承办机构, (office) => textLeaf('承办机构', office)),
      wordsLeaf('行使层级', power.行使层级),
      ...basisLeaves(catalogue, '实施依据', power.实施依据),
      ...power.责任事项.flatMap(({ 环节, 内容 }) => proseLeaves(`责任：${环节}`, 内容)),
      ...power.追责情形.map((text, index) => textLeaf(index === 0 ? '追责情形' : '', text)),
      ...changes(power),
      ...(power.备注 ? proseLeaves('备注', power.备注) : []),
    ],
  });
}

/** 权责清单: all powers, grouped by type in the order of the types' codes. */
export function buildPowerPage(catalogue: Catalogue): Publication {
  const powers = [...catalogue.definitions.power.values()];
  return {
    kind: 'power-page',
    id: 'powers',
    title: textLeaf('', '权责清单'),
    lead: [
      textLeaf('', `共 ${powers.length} 项，其中在用 ${powers.filter((p) => p.状态 === '在用').length} 项。`),
    ],
    sections: Object.entries(ITEM_TYPE_CODES)
      .map(([type, code]) =>
        section({
          key: `type-${code}`,
          part: 'results',
          heading: type,
          entries: powers
            .filter((power) => power.权力类型 === type)
            .map((power) => powerEntry(catalogue, power)),
        }),
      )
      .filter((part): part is Section => part !== null),
  };
}
