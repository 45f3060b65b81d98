import type { Catalogue, ServiceItem } from '../catalog/catalogue.js';
import { REQUIRED_ELEMENTS } from './required-elements.js';
import { isSaid, isWhollySaid } from './said.js';

export type ElementLevel = 'required' | 'recommended';

/** An element that inspectors look for in a guide. */
export interface GuideElement {
  readonly name: string;
  /** Which items must have it, in an editor's words. */
  readonly rule: string;
  /** Level for an item; `undefined` where the element cannot apply. */
  readonly levelOf: (item: ServiceItem) => ElementLevel | undefined;
  /** Is it there and does it say something? */
  readonly isPresent: (item: ServiceItem, catalogue: Catalogue) => boolean;
  readonly source: string;
}

const CENSUS = '全国政府网站普查评分的 8 类办事指南要素';
const CORE = '办事指南核查常用的 14 项核心要素';
const EXTENDED = '办事指南核查常用的 6 项扩展要素';
const INSURANCE = '基层政务公开标准目录（社会保险领域）的 11 项要素';
const LICENCE = '行政许可法第三十条';
const ITEM_LIST = '国家政务服务平台实施清单要素';

type Demand = Pick<GuideElement, 'rule' | 'levelOf'>;
const ALWAYS: Demand = { rule: '必备', levelOf: () => 'required' };
const ADVISED: Demand = { rule: '建议', levelOf: () => 'recommended' };
const INSURANCE_TOPIC = /社会保险|社会保障卡|社保|(?:养老|失业|工伤)保险/u;
const isInsurance = (item: ServiceItem) => item.主题.some((topic) => INSURANCE_TOPIC.test(topic));
const isLicence = (item: ServiceItem) => item.事项类型 === '行政许可';
const formsOf = (item: ServiceItem) =>
  item.申请材料.filter(({ 材料类型, 来源渠道 }) => 材料类型 === '申请表格文书' && 来源渠道 === '申请人自备');
const papersOf = (item: ServiceItem) =>
  item.办理结果.filter(({ 类型 }) => 类型 === '证照' || 类型 === '批文');
const hasHours = (item: ServiceItem, { definitions }: Catalogue) =>
  isSaid(item.办理时间) ||
  (item.办理地点.length > 0 &&
    item.办理地点.every(({ 地点 }) => isSaid(definitions.place.get(地点)?.办公时间)));

/** Elements that every guide, or every guide of a sort, is looked through for. */
const COMMON: readonly GuideElement[] = [
  { name: '事项名称', ...ALWAYS, isPresent: (item) => isSaid(item.事项名称), source: CENSUS },
  {
    name: '事项简述',
    rule: '社会保险类必备，其他建议',
    levelOf: (item) => (isInsurance(item) ? 'required' : 'recommended'),
    isPresent: (item) => isSaid(item.简介),
    source: INSURANCE,
  },
  { name: '实施主体', ...ALWAYS, isPresent: (item) => isSaid(item.实施主体), source: CORE },
  { name: '设定依据', ...ALWAYS, isPresent: (item) => item.设定依据.length > 0, source: CENSUS },
  { name: '申请条件', ...ALWAYS, isPresent: (item) => isWhollySaid(item.受理条件), source: CENSUS },
  {
    name: '申请材料',
    rule: '必备，免申即办除外',
    levelOf: (item) => (item.办理模式 === '免申即办' ? undefined : 'required'),
    isPresent: (item) => isWhollySaid(item.申请材料.map(({ 材料名称 }) => 材料名称)),
    source: CENSUS,
  },
  {
    name: '办理流程',
    ...ALWAYS,
    isPresent: (item) => isWhollySaid(item.办理流程.map(({ 内容 }) => 内容)),
    source: CENSUS,
  },
  { name: '办理方式', ...ALWAYS, isPresent: (item) => item.办理形式.length > 0, source: INSURANCE },
  { name: '办理时限', ...ALWAYS, isPresent: (item) => isSaid(item.承诺办结时限), source: CORE },
  {
    name: '收费依据及标准',
    ...ALWAYS,
    isPresent: ({ 收费 }) => 收费.是否收费 === '否' || (isSaid(收费.标准) && (收费.依据?.length ?? 0) > 0),
    source: CORE,
  },
  { name: '办理地点', ...ALWAYS, isPresent: (item) => item.办理地点.length > 0, source: CENSUS },
  { name: '办理时间', ...ALWAYS, isPresent: hasHours, source: CENSUS },
  { name: '咨询电话', ...ALWAYS, isPresent: (item) => isWhollySaid(item.咨询方式.电话), source: CENSUS },
  {
    name: '监督投诉电话',
    ...ALWAYS,
    isPresent: (item) => isWhollySaid(item.监督投诉方式.电话),
    source: CORE,
  },
  {
    name: '结果送达方式',
    ...ALWAYS,
    isPresent: (item) => item.办理结果.every(({ 类型, 送达方式 }) => 类型 === '无' || 送达方式.length > 0),
    source: CORE,
  },
  {
    name: '表格下载',
    rule: '要交申请表的必备',
    levelOf: (item) => (formsOf(item).length > 0 ? 'required' : undefined),
    isPresent: (item) => formsOf(item).every(({ 空白表格 }) => isSaid(空白表格)),
    source: CORE,
  },
  {
    name: '示范文本',
    rule: '要交申请表的行政许可必备，其他要交申请表的建议',
    levelOf: (item) => {
      if (formsOf(item).length === 0) return undefined;
      return isLicence(item) ? 'required' : 'recommended';
    },
    isPresent: (item) => formsOf(item).every(({ 示例样表 }) => isSaid(示例样表)),
    source: LICENCE,
  },
  { name: '进度查询', ...ADVISED, isPresent: (item) => isSaid(item.进度查询), source: INSURANCE },
  {
    name: '结果样本',
    rule: '发证照、批文的建议',
    levelOf: (item) => (papersOf(item).length > 0 ? 'recommended' : undefined),
    isPresent: (item) => papersOf(item).every(({ 样本 }) => isSaid(样本)),
    source: EXTENDED,
  },
  { name: '通办范围', ...ADVISED, isPresent: (item) => item.通办 !== undefined, source: EXTENDED },
  { name: '预约办理', ...ADVISED, isPresent: (item) => isSaid(item.预约办理), source: EXTENDED },
  {
    name: '网上支付',
    rule: '收费的建议',
    levelOf: (item) => (item.收费.是否收费 === '是' ? 'recommended' : undefined),
    isPresent: (item) => item.收费.网上支付 !== undefined,
    source: EXTENDED,
  },
  { name: '物流快递', ...ADVISED, isPresent: (item) => item.物流快递 !== undefined, source: EXTENDED },
];

// “无” is an answer to these: no limit of numbers, no agency to pay.
const MAY_BE_NONE = new Set<string>(['数量限制', '中介服务']);
const ADVISED_ELSEWHERE = new Map<string, string>([
  ['中介服务', EXTENDED],
  ['常见问题', ITEM_LIST],
  ['权利义务', ITEM_LIST],
]);

/** What only some items must have: the table that rule F001 checks, one line per element. */
const CONDITIONAL: readonly GuideElement[] = [
  ...new Set(REQUIRED_ELEMENTS.map(({ element }) => element)),
].map((name) => {
  const rows = REQUIRED_ELEMENTS.filter(({ element }) => element === name);
  const advised = ADVISED_ELSEWHERE.get(name);
  const reasons = rows.map(({ reason }) => reason).join('；');
  return {
    name,
    rule: advised === undefined ? `部分事项必备：${reasons}` : `部分事项必备，其他建议：${reasons}`,
    levelOf: (item) => {
      if (rows.some(({ isRequired }) => isRequired(item))) return 'required';
      return advised === undefined ? undefined : 'recommended';
    },
    isPresent: (item) => (MAY_BE_NONE.has(name) ? item[name] !== undefined : isWhollySaid(item[name])),
    source: advised ?? ITEM_LIST,
  };
});

/** Everything looked for, in the order of a guide. */
export const GUIDE_ELEMENTS: readonly GuideElement[] = [...COMMON, ...CONDITIONAL];
