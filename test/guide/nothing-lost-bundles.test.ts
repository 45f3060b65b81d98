import { describe, expect, it } from 'vitest';
import { readSchemas } from '../../src/adapters/package-resources.js';
import type { Bundle, Catalogue, ServiceItem } from '../../src/catalog/catalogue.js';
import { buildBundleGuide } from '../../src/guide/bundle-guide.js';
import { digestOf } from '../../src/guide/digest.js';
import { factsOf } from '../../src/guide/facts.js';
import { changed, leavesOf } from '../support/changed-leaf.js';
import { SAMPLE_TODAY, sampleCatalogue } from '../support/sample-catalogue.js';

const SAMPLE = await sampleCatalogue();
const BUNDLES = [...SAMPLE.definitions.bundle];

function digest(catalogue: Catalogue, id: string, bundle: Bundle): string {
  return digestOf(factsOf(buildBundleGuide(catalogue, id, bundle, SAMPLE_TODAY)));
}

/** The last key of every leaf whose change leaves the guide as it was. A value that the guide refuses is one that it reads. */
function unshownKeys<Definition>(
  definition: Definition,
  before: string,
  digestWith: (other: Definition) => string,
): ReadonlySet<string> {
  const unshown = [...leavesOf(definition)].filter((leaf) => {
    try {
      return digestWith(changed(definition, leaf.path, leaf)) === before;
    } catch {
      return false;
    }
  });
  return new Set(
    unshown.map(({ path }) =>
      path
        .filter((key) => typeof key === 'string')
        .slice(-2)
        .join('.'),
    ),
  );
}

function withItem(id: string, item: ServiceItem): Catalogue {
  const items = new Map(SAMPLE.definitions.item).set(id, item);
  return { ...SAMPLE, definitions: { ...SAMPLE.definitions, item: items } };
}

/**
 * 顺序: a later number for the last step changes no order. 办理方式: a chain of one step is none. 更新日期: the last of the
 * bundle's and its items' is shown.
 */
const UNSHOWN = new Set(['成员.顺序', '成员.办理方式', '更新日期']);

/**
 * What the guide of an item says and that of a bundle leaves to it: the bundle has its own entrance, audience and offices; codes,
 * powers, questions and remedies belong to the single matter. Of a document that nobody brings the copies do not count.
 */
const LEFT_TO_THE_ITEM = [
  ...['别名', '主题', '简介', '基本编码', '实施编码', '业务办理项编码', '事项类型', '权力来源', '行使层级'],
  ...['实施主体性质', '责任处室', '关联权力', '服务对象', '办件类型', '办理模式', '办理形式', '全程网办'],
  ...['网办地址', '移动端地址', '渠道.名称', '渠道.进入方式', '办理地点.地点', '办理地点.窗口', '地方可变'],
  ...['预约办理', '物流快递', '进度查询', '通办.范围', '通办.模式', '通办.说明', '规定办结时限'],
  ...['常见问题.问', '常见问题.答', '行政复议与诉讼.行政复议', '行政复议与诉讼.行政诉讼'],
  ...['生效日期', '更新日期', '核对日期', '资金支出', '收费.说明', '依据.法规', '依据.条款', '办理结果.类型'],
  ...['申请材料.材料类型', '申请材料.材料形式', '申请材料.来源渠道', '申请材料.必要性'],
  ...['申请材料.原件份数', '申请材料.复印件份数'],
];

describe('what an editor writes in a bundle', () => {
  it('is all there: between them the bundles of the sample have every key of the schema', () => {
    const written = new Set(BUNDLES.flatMap(([, bundle]) => Object.keys(bundle)));
    const known = Object.keys(readSchemas().bundle.properties as object);
    expect(known.filter((key) => !written.has(key))).toEqual([]);
  });

  it.each(BUNDLES)('reaches its reader: %s', (id, bundle) => {
    const found = unshownKeys(bundle, digest(SAMPLE, id, bundle), (other) => digest(SAMPLE, id, other));
    expect([...found].filter((key) => !UNSHOWN.has(key))).toEqual([]);
  });
});

describe('what an editor writes in an item', () => {
  it('reaches the readers of its bundles, but for what they look up in its own guide', () => {
    const found = new Set<string>();
    for (const id of ['shi-ye', 'shen-ling-gong-wang-ren-yuan-dai-yu']) {
      const bundle = SAMPLE.definitions.bundle.get(id) as Bundle;
      const before = digest(SAMPLE, id, bundle);
      for (const member of bundle.成员.flatMap(({ 事项 }) => 事项 ?? [])) {
        const item = SAMPLE.definitions.item.get(member) as ServiceItem;
        const unshown = unshownKeys(item, before, (other) => digest(withItem(member, other), id, bundle));
        for (const key of unshown) found.add(key);
      }
    }
    expect([...found].sort()).toEqual(LEFT_TO_THE_ITEM.toSorted());
  });
});
