import type { Catalogue, Power } from '../catalog/catalogue.js';
import { isInForce } from '../model/in-force.js';
import type { ItemIndices } from '../model/indices.js';
import { announcedEnd, eventsOf, type PowerState } from '../model/power-state.js';
import { compareDates, type DateText, formatDate } from '../values/date.js';
import { basisLeaves } from './bases.js';
import { resolve } from './guide-context.js';
import type { Leaf } from './leaf.js';
import { codeLeaf, dateLeaf, labelledOnce, optional, proseLeaves, textLeaf, wordsLeaf } from './leaves.js';
import { itemNameLeaf } from './list-entry.js';
import type { Entry } from './publication.js';
import { entry } from './section.js';
import { contactLeaves } from './sections/places.js';

/** A power with its state on the day. */
export interface ShownPower {
  readonly id: string;
  readonly power: Power;
  readonly state: PowerState;
}

/** What the entries of the power list are made of. `today` is YYYY-MM-DD. */
export interface PowerContext {
  readonly catalogue: Catalogue;
  readonly indices: ItemIndices;
  readonly today: DateText;
}

/** The changes, the latest first; one that lies ahead says so. */
function changes(power: Power, today: DateText): readonly Leaf[] {
  return eventsOf(power)
    .toReversed()
    .flatMap(({ change, date }) => [
      dateLeaf(`${compareDates(date, today) > 0 ? '将' : ''}${change.类型}日期`, change.日期),
      ...optional(change.文号, (number) => textLeaf('文号', number)),
      ...proseLeaves('变更说明', change.说明),
      ...optional(change.由, (from) => textLeaf('变更前', from)),
      ...optional(change.至, (to) => textLeaf('变更后', to)),
    ]);
}

/** The items in force that exercise the power, leading to their guides. */
function itemLeaves(id: string, { catalogue, indices, today }: PowerContext): readonly Leaf[] {
  const items = (indices.itemsByPower.get(id) ?? []).flatMap((itemId) => {
    const item = resolve(catalogue, 'item', itemId);
    return isInForce(item, today) ? [{ ...itemNameLeaf(itemId, item), label: '办事指南' }] : [];
  });
  return labelledOnce(items);
}

function boundaries(catalogue: Catalogue, { 责任边界 = [] }: Power): readonly Leaf[] {
  return 责任边界.flatMap(({ 部门, 分工, 依据 }) => [
    textLeaf('分工部门', 部门),
    ...proseLeaves('分工内容', 分工),
    ...basisLeaves(catalogue, '分工依据', 依据),
  ]);
}

/** Marks beside the name: that it is suspended, that it begins later, that its end is announced. */
function tags({ power, state }: ShownPower, today: DateText): readonly Leaf[] {
  switch (state.kind) {
    case 'coming':
      return [textLeaf('', `${formatDate(state.by.date)}起`)];
    case 'gone':
      return [textLeaf('', `已${state.by?.change.类型 ?? '取消'}`)];
    case 'active':
    case 'suspended': {
      const end = announcedEnd(power, today);
      return [
        ...(state.kind === 'suspended' ? [textLeaf('', '暂停')] : []),
        ...(end ? [textLeaf('', `${formatDate(end.date)}起${end.change.类型}`)] : []),
      ];
    }
  }
}

/** A power that is exercised, is suspended or will be: who, on what basis, with which duties, liable for what. */
export function powerEntry(shown: ShownPower, context: PowerContext): Entry {
  const { catalogue, today } = context;
  const { id, power } = shown;
  return entry({
    name: textLeaf('', power.权力名称),
    tags: tags(shown, today),
    facts: [
      codeLeaf('权责编码', power.权责编码),
      textLeaf('权力类型', power.权力类型),
      textLeaf('行使主体', power.行使主体),
      ...optional(power.承办机构, (office) => textLeaf('承办机构', office)),
      wordsLeaf('行使层级', power.行使层级),
      ...basisLeaves(catalogue, '实施依据', power.实施依据),
      ...power.责任事项.flatMap(({ 环节, 内容 }) => proseLeaves(`责任：${环节}`, 内容)),
      ...labelledOnce(power.追责情形.map((text) => textLeaf('追责情形', text))),
      ...boundaries(catalogue, power),
      ...(power.监督方式 ? labelledOnce(contactLeaves(power.监督方式, '监督')) : []),
      ...itemLeaves(id, context),
      ...changes(power, today),
      ...(power.备注 ? proseLeaves('备注', power.备注) : []),
    ],
  });
}

/** A power that is gone: what it was, and how it went. Its duties bind nobody any more. */
export function gonePowerEntry(shown: ShownPower, { catalogue, today }: PowerContext): Entry {
  const { power } = shown;
  return entry({
    name: textLeaf('', power.权力名称),
    tags: tags(shown, today),
    facts: [
      codeLeaf('权责编码', power.权责编码),
      textLeaf('权力类型', power.权力类型),
      textLeaf('原行使主体', power.行使主体),
      ...basisLeaves(catalogue, '原实施依据', power.实施依据),
      ...changes(power, today),
      ...(power.备注 ? proseLeaves('备注', power.备注) : []),
    ],
  });
}
