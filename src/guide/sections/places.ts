import type { Catalogue, ServiceItem } from '../../catalog/catalogue.js';
import type { HandledItem, ItemPlace } from '../../model/item-places.js';
import { resolve } from '../guide-context.js';
import type { Leaf } from '../leaf.js';
import {
  addressLeaf,
  hoursLeaf,
  labelledOnce,
  limitLeaf,
  linkLeaf,
  optional,
  phoneLeaf,
  proseLeaves,
  textLeaf,
} from '../leaves.js';
import type { Entry, Section } from '../publication.js';
import { entry, section } from '../section.js';

type PlaceReference = ServiceItem['办理地点'][number];
type Contact = ServiceItem['咨询方式'];

/**
 * A hall with its address and the windows in question. `hours` where they differ from the hall's own; `local` is what else
 * holds in this hall alone.
 */
export function hallEntry(
  catalogue: Catalogue,
  reference: PlaceReference,
  hours?: string,
  local: readonly Leaf[] = [],
): Entry {
  const hall = resolve(catalogue, 'place', reference.地点);
  const windows = hall.窗口.filter((window) => reference.窗口.includes(window.编号));
  const hasOwnHours = hours !== undefined && hours !== hall.办公时间;
  return entry({
    name: textLeaf('', hall.名称),
    facts: [
      addressLeaf('地址', hall.地址),
      ...windows.flatMap((window) => [
        textLeaf('窗口', `${window.编号} ${window.名称}`),
        ...optional(window.电话, (phone) => phoneLeaf('窗口电话', phone)),
      ]),
      hoursLeaf(hasOwnHours ? '办理时间' : '办公时间', hours ?? hall.办公时间),
      phoneLeaf('电话', hall.电话),
      ...local,
      ...(hall.交通 ? proseLeaves('交通', hall.交通) : []),
      ...(hall.无障碍 ? proseLeaves('无障碍', hall.无障碍) : []),
    ],
  });
}

/** What a hall says of the item that it handles; what it sets for itself is labelled as holding here. */
function localFacts({ 电话, 说明, 本地规定 = {} }: HandledItem): readonly Leaf[] {
  const { 承诺办结时限, 预约办理, 物流快递, 进度查询, 咨询方式, 监督投诉方式 } = 本地规定;
  return [
    ...optional(电话, (phone) => phoneLeaf('办这件事的电话', phone)),
    ...optional(承诺办结时限, (limit) => limitLeaf('本大厅承诺办结时限', limit)),
    ...optional(预约办理, (text) => textLeaf('本大厅预约办理', text)),
    ...optional(物流快递, (text) => textLeaf('本大厅寄送材料和结果', text === '是' ? '可以' : '不可以')),
    ...optional(进度查询, (text) => textLeaf('本大厅查询进度', text)),
    ...(咨询方式 ? labelledOnce(contactLeaves(咨询方式, '本大厅咨询')) : []),
    ...(监督投诉方式 ? labelledOnce(contactLeaves(监督投诉方式, '本大厅投诉')) : []),
    ...(说明 ? proseLeaves('本大厅提示', 说明) : []),
  ];
}

/** 办理地点: every hall with its windows, hours and phone, and what holds there alone. */
export function places(catalogue: Catalogue, halls: readonly ItemPlace[]): Section | null {
  return section({
    key: 'places',
    part: 'places',
    heading: '办理地点和时间',
    entries: halls.map(({ reference, hours, handled }) =>
      hallEntry(catalogue, reference, hours, handled && localFacts(handled)),
    ),
  });
}

/** Every way to reach an office, each with its label: 咨询电话, 咨询窗口 … */
export function contactLeaves(contact: Contact, label: string): readonly Leaf[] {
  return [
    ...contact.电话.map((phone) => phoneLeaf(`${label}电话`, phone)),
    ...optional(contact.窗口, (text) => textLeaf(`${label}窗口`, text)),
    ...optional(contact.网址, (address) => linkLeaf(`${label}网址`, address)),
    ...optional(contact.邮箱, (text) => textLeaf(`${label}邮箱`, text)),
    ...optional(contact.地址, (text) => addressLeaf(`${label}地址`, text)),
  ];
}

/** 咨询和监督投诉, and where to rate the service. */
export function contacts(catalogue: Catalogue, item: ServiceItem): Section | null {
  return section({
    key: 'contacts',
    part: 'contacts',
    heading: '咨询和投诉',
    facts: [
      ...labelledOnce(contactLeaves(item.咨询方式, '咨询')),
      ...labelledOnce(contactLeaves(item.监督投诉方式, '投诉')),
      ...optional(catalogue.settings?.评价地址, (address) => linkLeaf('评价办事服务', address)),
    ],
  });
}
