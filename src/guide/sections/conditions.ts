import type { Catalogue, ServiceItem } from '../../catalog/catalogue.js';
import { basisLeaves } from '../bases.js';
import type { Leaf } from '../leaf.js';
import { proseLeaves, textLeaf } from '../leaves.js';
import type { Section } from '../publication.js';
import { entry, section } from '../section.js';

/** 受理条件, one fact each; scenarios follow as entries. */
export function conditions(item: ServiceItem): Section | null {
  return section({
    key: 'conditions',
    part: 'conditions',
    heading: '受理条件',
    facts: item.受理条件.flatMap((condition) => proseLeaves('', condition)),
    entries: (item.情形 ?? []).map(({ 名称, 说明 }) =>
      entry({ name: textLeaf('情形', 名称), body: proseLeaves('', 说明) }),
    ),
  });
}

/** 免申即办: how the bureau finds those who need not apply. */
export function withoutApplication(item: ServiceItem): Section | null {
  if (item.免申即办 === undefined) return null;
  return section({
    key: 'without-application',
    part: 'facts',
    heading: '免申即办',
    intro: [textLeaf('', '不用申请：符合条件的，我们主动办，办好了告诉您。')],
    facts: discoveryLeaves(item),
  });
}

/** How those who need not apply are found and told; nothing of an item that is applied for. */
export function discoveryLeaves({ 免申即办 }: ServiceItem): readonly Leaf[] {
  if (免申即办 === undefined) return [];
  return [
    ...proseLeaves('怎样确定对象', 免申即办.对象识别依据),
    textLeaf('数据来源', 免申即办.数据来源),
    textLeaf('怎样告知', 免申即办.告知方式),
  ];
}

/** Why the applicant has to come, where it is so. */
export function visitReason(catalogue: Catalogue, item: ServiceItem): Section | null {
  if (item.必须现场办理原因 === undefined) return null;
  return section({
    key: 'visit-reason',
    part: 'facts',
    heading: '为什么要到现场',
    facts: [
      ...proseLeaves('', item.必须现场办理原因.说明),
      ...basisLeaves(catalogue, '依据', item.必须现场办理原因.依据),
    ],
  });
}
