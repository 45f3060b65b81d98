import type { Catalogue, ServiceItem } from '../../catalog/catalogue.js';
import { formatPercent, parseLimit, speedupRate } from '../../values/limit.js';
import { audienceWords } from '../audience.js';
import { resolve } from '../guide-context.js';
import type { Leaf } from '../leaf.js';
import { limitLeaf, statutoryLimitLeaf, textLeaf } from '../leaves.js';
import type { Entry, Section } from '../publication.js';
import { entry, section } from '../section.js';

/** Share by which the promise is shorter than its baseline (规定, else 法定), where the units allow a rate. */
function speedup(item: ServiceItem): readonly Leaf[] {
  const baseline = parseLimit(item.规定办结时限 ?? item.法定办结时限);
  const promised = parseLimit(item.承诺办结时限);
  const rate = baseline && promised ? speedupRate(baseline, promised) : undefined;
  if (rate === undefined || rate <= 0) return [];
  return [{ label: '提速', text: formatPercent(rate), type: 'percent', value: Math.floor(rate * 100) / 100 }];
}

function visitsLeaf(times: number): Leaf {
  const text = times === 0 ? '一次不跑' : `最多跑 ${times} 次`;
  return { label: '跑几次', text, type: 'count', value: times };
}

function feeLeaf(item: ServiceItem): Leaf {
  return textLeaf('收不收费', item.收费.是否收费 === '是' ? '收费' : '不收费');
}

function whereEntry(catalogue: Catalogue, item: ServiceItem): Entry {
  const halls = item.办理地点.map(({ 地点 }) => resolve(catalogue, 'place', 地点).名称);
  const [first = ''] = halls;
  const isOnline = item.全程网办 === '是';
  const others = halls.length > 1 ? [textLeaf('', `共 ${halls.length} 个大厅`)] : [];
  return isOnline
    ? entry({ name: textLeaf('在哪办', '网上办'), facts: [textLeaf('也可以到', first), ...others] })
    : entry({ name: textLeaf('在哪办', first), facts: others });
}

/** 要点: the five facts that decide — who, how long, fee, visits, where. */
export function keyFacts(catalogue: Catalogue, item: ServiceItem): Section | null {
  return section({
    key: 'key-facts',
    part: 'key-facts',
    heading: '要点',
    entries: [
      entry({ name: textLeaf('谁能办', audienceWords(item.服务对象)) }),
      entry({
        name: limitLeaf('多久办好', item.承诺办结时限),
        facts: [statutoryLimitLeaf('法定', item.法定办结时限), ...speedup(item)],
      }),
      entry({ name: feeLeaf(item), facts: item.收费.标准 ? [textLeaf('标准', item.收费.标准)] : [] }),
      entry({ name: visitsLeaf(item.到现场次数) }),
      whereEntry(catalogue, item),
    ],
  });
}
