import type { ServiceItem } from '../catalog/catalogue.js';

type ItemType = ServiceItem['事项类型'];
type Element = keyof ServiceItem;

/** An element that some kinds of item must have beyond the keys that every item has. */
interface RequiredElement {
  readonly element: Element;
  readonly isRequired: (item: ServiceItem) => boolean;
  /** Why, in an editor's words, with the source. */
  readonly reason: string;
}

const EXERCISES_POWER = new Set<ItemType>([
  '行政许可',
  '行政给付',
  '行政确认',
  '行政奖励',
  '行政裁决',
  '其他行政权力',
]);
const isPower = (item: ServiceItem) => EXERCISES_POWER.has(item.事项类型);
const isLicence = (item: ServiceItem) => item.事项类型 === '行政许可';
const isOnline = (item: ServiceItem) => item.全程网办 === '是' || item.办理形式.includes('电脑端网上办理');

/**
 * Elements by kind of item. Sources: 行政许可法 30、33 条 (what a licence guide must publish), 国家政务服务平台
 * 实施清单要素 (elements of the 6+1 types), 优化营商环境条例 35 条.
 */
export const REQUIRED_ELEMENTS: readonly RequiredElement[] = [
  { element: '基本编码', isRequired: isPower, reason: '行政权力事项要有国家基本编码' },
  { element: '实施编码', isRequired: isPower, reason: '行政权力事项要有实施编码' },
  { element: '权力来源', isRequired: isPower, reason: '行政权力事项要说明权力来源' },
  { element: '关联权力', isRequired: isPower, reason: '行政权力事项要对应权责清单里的权力' },
  { element: '行政复议与诉讼', isRequired: isPower, reason: '对行政行为不服的，要告诉群众怎样救济' },
  { element: '数量限制', isRequired: isLicence, reason: '行政许可法第三十条要求公示许可的数量' },
  { element: '权利义务', isRequired: isLicence, reason: '许可事项要写明申请人的权利和义务' },
  { element: '中介服务', isRequired: isLicence, reason: '许可事项要写明有没有中介服务' },
  { element: '常见问题', isRequired: isLicence, reason: '许可事项至少要有一个常见问题' },
  { element: '网办地址', isRequired: isOnline, reason: '能网上办的要给出办理入口' },
  {
    element: '时限说明',
    isRequired: (item) => item.法定办结时限 === '无',
    reason: '法定办结时限写“无”的，要说明法规是怎么规定的',
  },
  {
    element: '免申即办',
    isRequired: (item) => item.办理模式 === '免申即办',
    reason: '免申即办要写明怎样找到对象、怎样告知',
  },
];
