import type { ServiceItem } from '../catalog/catalogue.js';

type Form = ServiceItem['办理形式'][number];

const ONLINE = new Set<Form>(['电脑端网上办理', '移动端网上办理']);
const WITHOUT_VISIT = new Set<Form>([...ONLINE, '自助终端办理', '邮寄办理']);

/** Can it be handled on a computer or a phone? */
export function isHandledOnline(item: ServiceItem): boolean {
  return item.办理形式.some((form) => ONLINE.has(form));
}

/** Can it be handled otherwise than at a window? */
export function isHandledWithoutVisit(item: ServiceItem): boolean {
  return item.办理形式.some((form) => WITHOUT_VISIT.has(form));
}
