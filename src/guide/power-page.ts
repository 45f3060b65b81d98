import type { Catalogue } from '../catalog/catalogue.js';
import { isInForce } from '../model/in-force.js';
import type { ItemIndices } from '../model/indices.js';
import { latestEvent } from '../model/power-events.js';
import { type PowerState, powerStateOn } from '../model/power-state.js';
import type { DateText } from '../values/date.js';
import { ITEM_TYPE_CODES } from '../values/item-code.js';
import type { Leaf } from './leaf.js';
import { dateLeaf, textLeaf } from './leaves.js';
import { gonePowerEntry, type PowerContext, powerEntry, type ShownPower } from './power-entry.js';
import type { Publication, Section } from './publication.js';
import type { Reference } from './reference.js';
import { section } from './section.js';

/** There is one of the whole catalogue. */
export const POWER_PAGE = { kind: 'power-page', id: 'powers' } as const satisfies Reference;

function shownPowers({ catalogue, indices, today }: PowerContext): readonly ShownPower[] {
  const { power: powers, item: items } = catalogue.definitions;
  return [...powers].map(([id, power]) => {
    const isExercised = (indices.itemsByPower.get(id) ?? []).some((itemId) => {
      const item = items.get(itemId);
      return item !== undefined && isInForce(item, today);
    });
    return { id, power, state: powerStateOn(power, today, isExercised) };
  });
}

const isOf =
  (...kinds: readonly PowerState['kind'][]) =>
  ({ state }: ShownPower) =>
    kinds.includes(state.kind);

/** How many powers of each type there are, and when the list last changed. */
function overview(shown: readonly ShownPower[], current: readonly ShownPower[], today: DateText) {
  const types = Object.keys(ITEM_TYPE_CODES);
  const dates = shown.flatMap(({ power }) => latestEvent(power, today)?.date ?? []).toSorted();
  const counts = types.flatMap((type): readonly Leaf[] => {
    const value = current.filter(({ power }) => power.权力类型 === type).length;
    return value === 0 ? [] : [{ label: type, text: `${value} 项`, type: 'count', value }];
  });
  const last = dates.at(-1);
  return section({
    key: 'overview',
    part: 'facts',
    heading: '有多少项',
    facts: [...counts, ...(last === undefined ? [] : [dateLeaf('更新日期', last)])],
  });
}

function summaryOf(shown: readonly ShownPower[]): string {
  const count = (kind: PowerState['kind']) => shown.filter(isOf(kind)).length;
  const [active, suspended, coming, gone] = [
    count('active'),
    count('suspended'),
    count('coming'),
    count('gone'),
  ];
  const parts = [
    `在用 ${active} 项`,
    suspended > 0 && `暂停 ${suspended} 项`,
    coming > 0 && `将要行使 ${coming} 项`,
    gone > 0 && `已取消、下放或划转 ${gone} 项`,
  ];
  return `${parts.filter(Boolean).join('，')}。`;
}

/**
 * 权责清单 as it stands on `today` (YYYY-MM-DD): the powers that are exercised by type, in the order of the types' codes, then those
 * that begin later, at the end those that are gone. Elements: 2015 年关于推行权力清单制度的指导意见 (职权、依据、行使主体、运行流程、责任).
 */
export function buildPowerPage(catalogue: Catalogue, indices: ItemIndices, today: DateText): Publication {
  const context = { catalogue, indices, today };
  const shown = shownPowers(context);
  const current = shown.filter(isOf('active', 'suspended'));
  const sections = [
    overview(shown, current, today),
    ...Object.entries(ITEM_TYPE_CODES).map(([type, code]) =>
      section({
        key: `type-${code}`,
        part: 'results',
        heading: type,
        entries: current
          .filter(({ power }) => power.权力类型 === type)
          .map((one) => powerEntry(one, context)),
      }),
    ),
    section({
      key: 'coming',
      part: 'results',
      heading: '将要行使的权力',
      entries: shown.filter(isOf('coming')).map((one) => powerEntry(one, context)),
    }),
    section({
      key: 'gone',
      part: 'results',
      heading: '已取消、下放、划转的权力',
      entries: shown.filter(isOf('gone')).map((one) => gonePowerEntry(one, context)),
    }),
  ];
  return {
    ...POWER_PAGE,
    title: textLeaf('', '权责清单'),
    lead: [textLeaf('', summaryOf(shown))],
    sections: sections.filter((part): part is Section => part !== null),
  };
}
