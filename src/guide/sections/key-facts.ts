import type { Catalogue, ServiceItem } from '../../catalog/catalogue.js';
import type { ItemPlace } from '../../model/item-places.js';
import { compareLimits, parseLimit } from '../../values/limit.js';
import { audienceWords } from '../audience.js';
import { resolve } from '../guide-context.js';
import type { Leaf } from '../leaf.js';
import { limitLeaf, textLeaf } from '../leaves.js';
import type { Entry, Section } from '../publication.js';
import { modeTags, speedupLeaves } from '../quick-handling.js';
import { entry, section } from '../section.js';

type PlaceReference = ServiceItem['办理地点'][number];

/** That some halls promise less time than the city; which ones stands with the halls. */
function fasterHalls(item: ServiceItem, halls: readonly ItemPlace[]): readonly Leaf[] {
  const promised = parseLimit(item.承诺办结时限);
  const hasFaster = halls.some(({ handled }) => {
    const local = parseLimit(handled?.本地规定?.承诺办结时限 ?? '');
    return local && promised && compareLimits(local, promised).order < 0;
  });
  return hasFaster ? [textLeaf('', '有的大厅办得更快，见“办理地点和时间”')] : [];
}

/** 0 for what is done without coming. */
export function visitsLeaf(times: number): Leaf {
  const text = times === 0 ? '一次不跑' : `最多跑 ${times} 次`;
  return { label: '跑几次', text, type: 'count', value: times };
}

function feeLeaf(item: ServiceItem): Leaf {
  return textLeaf('收不收费', item.收费.是否收费 === '是' ? '收费' : '不收费');
}

/** Where the matter is handled: online and in the first hall, or only there. */
export function whereEntry(
  catalogue: Catalogue,
  places: readonly PlaceReference[],
  isOnline: boolean,
): Entry {
  const halls = places.map(({ 地点 }) => resolve(catalogue, 'place', 地点).名称);
  const [first = ''] = halls;
  const others = halls.length > 1 ? [textLeaf('', `共 ${halls.length} 个大厅`)] : [];
  return isOnline
    ? entry({ name: textLeaf('在哪办', '网上办'), facts: [textLeaf('也可以到', first), ...others] })
    : entry({ name: textLeaf('在哪办', first), facts: others });
}

/** 要点: the five facts that decide — who, how long, fee, visits, where. */
export function keyFacts(
  catalogue: Catalogue,
  item: ServiceItem,
  halls: readonly ItemPlace[],
): Section | null {
  return section({
    key: 'key-facts',
    part: 'key-facts',
    heading: '要点',
    entries: [
      entry({ name: textLeaf('谁能办', audienceWords(item.服务对象)) }),
      entry({
        name: limitLeaf('多久办好', item.承诺办结时限),
        tags: modeTags(item),
        facts: [...speedupLeaves(item), ...fasterHalls(item, halls)],
      }),
      entry({ name: feeLeaf(item), facts: item.收费.标准 ? [textLeaf('标准', item.收费.标准)] : [] }),
      entry({ name: visitsLeaf(item.到现场次数) }),
      whereEntry(
        catalogue,
        halls.map(({ reference }) => reference),
        item.全程网办 === '是',
      ),
    ],
  });
}
