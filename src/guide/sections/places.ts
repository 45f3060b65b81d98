import type { Catalogue, ServiceItem } from '../../catalog/catalogue.js';
import { resolve } from '../guide-context.js';
import type { Leaf } from '../leaf.js';
import { addressLeaf, hoursLeaf, linkLeaf, optional, phoneLeaf, proseLeaves, textLeaf } from '../leaves.js';
import type { Entry, Section } from '../publication.js';
import { entry, section } from '../section.js';

type PlaceReference = ServiceItem['办理地点'][number];
type Contact = ServiceItem['咨询方式'];

function hallEntry(catalogue: Catalogue, item: ServiceItem, reference: PlaceReference): Entry {
  const hall = resolve(catalogue, 'place', reference.地点);
  const windows = hall.窗口.filter((window) => reference.窗口.includes(window.编号));
  return entry({
    name: textLeaf('', hall.名称),
    facts: [
      addressLeaf('地址', hall.地址),
      ...windows.flatMap((window) => [
        textLeaf('窗口', `${window.编号} ${window.名称}`),
        ...optional(window.电话, (phone) => phoneLeaf('窗口电话', phone)),
      ]),
      hoursLeaf('办公时间', item.办理时间 ?? hall.办公时间),
      phoneLeaf('电话', hall.电话),
      ...(hall.交通 ? proseLeaves('交通', hall.交通) : []),
      ...(hall.无障碍 ? proseLeaves('无障碍', hall.无障碍) : []),
    ],
  });
}

/** 办理地点: every hall with its windows, hours and phone. */
export function places(catalogue: Catalogue, item: ServiceItem): Section | null {
  return section({
    key: 'places',
    part: 'places',
    heading: '办理地点和时间',
    entries: item.办理地点.map((reference) => hallEntry(catalogue, item, reference)),
  });
}

function contactFacts(contact: Contact, label: string): readonly Leaf[] {
  return [
    ...contact.电话.map((phone, index) => phoneLeaf(index === 0 ? `${label}电话` : '', phone)),
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
      ...contactFacts(item.咨询方式, '咨询'),
      ...contactFacts(item.监督投诉方式, '投诉'),
      ...optional(catalogue.settings?.评价地址, (address) => linkLeaf('评价办事服务', address)),
    ],
  });
}
