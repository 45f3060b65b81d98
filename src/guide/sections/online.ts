import type { ServiceItem } from '../../catalog/catalogue.js';
import type { BundleLink } from '../bundle-guide.js';
import { labelledOnce, linkLeaf, optional, proseLeaves, referring, textLeaf, wordsLeaf } from '../leaves.js';
import type { Section } from '../publication.js';
import { entry, section } from '../section.js';

/** 从哪里办: forms of handling, online entrances, other channels, and the bundles in which it is handled with others. */
export function howToApply(item: ServiceItem, bundles: readonly BundleLink[]): Section | null {
  return section({
    key: 'how-to-apply',
    part: 'contacts',
    heading: '从哪里办',
    facts: [
      wordsLeaf('办理形式', item.办理形式),
      ...optional(item.网办地址, (address) => linkLeaf('电脑上办', address)),
      ...optional(item.移动端地址, (address) => linkLeaf('手机上办', address)),
      ...optional(item.预约办理, (text) => textLeaf('预约办理', text)),
      ...optional(item.物流快递, (text) => textLeaf('寄送材料和结果', text === '是' ? '可以' : '不可以')),
      ...optional(item.进度查询, (text) => textLeaf('查询进度', text)),
      ...labelledOnce(bundles.map((one) => referring(textLeaf('也可以打包办', one.title.text), one))),
    ],
    entries: (item.渠道 ?? []).map((channel) =>
      entry({ name: textLeaf('', channel.名称), facts: [textLeaf('怎样进入', channel.进入方式)] }),
    ),
  });
}

/** 异地办理: over which area and in which of the three modes. */
export function regionalService(item: ServiceItem): Section | null {
  if (item.通办 === undefined) return null;
  return section({
    key: 'regional-service',
    part: 'facts',
    heading: '异地办理',
    facts: [
      textLeaf('通办范围', item.通办.范围),
      textLeaf('通办模式', item.通办.模式),
      ...(item.通办.说明 ? proseLeaves('怎样通办', item.通办.说明) : []),
    ],
  });
}
