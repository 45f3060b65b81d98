import type { Bundle, Catalogue, ServiceItem } from '../catalog/catalogue.js';
import type { DefinitionOf, NamedKind } from '../catalog/kinds.js';
import { normaliseText } from '../values/text.js';
import { type PhoneLengths, phoneLengths } from './phone-lengths.js';
import { type WorkingDays, workingDaysOf } from './working-days.js';

type Ids = ReadonlyMap<string, readonly string[]>;

/** Look-ups over the whole catalogue, built once. Ids stand in their order. */
export interface Indices {
  /** Kinds that define an id; more than one is a clash for items, bundles and lists. */
  readonly kindsById: ReadonlyMap<string, readonly NamedKind[]>;
  /** Items that carry a code (实施编码 or 业务办理项编码). */
  readonly itemsByCode: Ids;
  /** Powers that carry a 权责编码. */
  readonly powersByCode: Ids;
  /** Items that cite a law in their 设定依据. */
  readonly itemsByLaw: Ids;
  /** Items that exercise a power. */
  readonly itemsByPower: Ids;
  /** Definitions in force by their full names as `normaliseText` gives them: a cancelled item, a power or law that is gone leaves its name free. */
  readonly idsByName: { readonly [K in NamedKind]: Ids };
  /** Types of the windows of a hall by their numbers. */
  readonly windowTypes: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Attachments that an item or a bundle names. */
  readonly usedAttachments: ReadonlySet<string>;
  readonly phoneLengths: PhoneLengths;
  /** `undefined` without a sound calendar.yaml. */
  readonly workingDays: WorkingDays | undefined;
}

const SHARED_ID_SPACE = ['item', 'bundle', 'list'] as const;

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** The name of a definition; `undefined` of one that is no longer in force. */
const NAMES: { readonly [K in NamedKind]: (definition: DefinitionOf[K]) => string | undefined } = {
  power: (power) => (power.状态 === '在用' ? power.权力名称 : undefined),
  item: (item) => (item.事项状态 === '取消' ? undefined : item.事项名称),
  bundle: (bundle) => bundle.名称,
  list: (list) => list.名称,
  place: (place) => place.名称,
  law: (law) => (law.状态 === '已废止' ? undefined : law.名称),
};

function idsByName<K extends NamedKind>(kind: K, { definitions }: Catalogue): Ids {
  const ids = new Map<string, string[]>();
  for (const [id, definition] of definitions[kind]) {
    const name = NAMES[kind](definition);
    if (name !== undefined) add(ids, normaliseText(name), id);
  }
  return ids;
}

function addAttachments({ 申请材料, 办理结果, 告知承诺 }: ServiceItem, used: Set<string>): void {
  for (const { 空白表格, 示例样表 } of 申请材料) {
    if (空白表格 !== undefined) used.add(空白表格);
    if (示例样表 !== undefined) used.add(示例样表);
  }
  for (const { 样本 } of 办理结果) if (样本 !== undefined) used.add(样本);
  if (告知承诺?.文书 !== undefined) used.add(告知承诺.文书);
}

function addFormsTogether({ 合并表格 = [] }: Bundle, used: Set<string>): void {
  for (const { 空白表格, 示例样表 } of 合并表格) {
    if (空白表格 !== undefined) used.add(空白表格);
    if (示例样表 !== undefined) used.add(示例样表);
  }
}

/** The look-ups that registers of the whole catalogue are made with. */
export type ItemIndices = Pick<Indices, 'itemsByLaw' | 'itemsByPower'>;

/** Which items cite a law, and which exercise a power. */
export function buildItemIndices({ definitions }: Catalogue): ItemIndices {
  const itemsByLaw = new Map<string, string[]>();
  const itemsByPower = new Map<string, string[]>();
  for (const [id, item] of definitions.item) {
    for (const { 法规 } of item.设定依据) if (itemsByLaw.get(法规)?.at(-1) !== id) add(itemsByLaw, 法规, id);
    for (const power of item.关联权力 ?? []) add(itemsByPower, power, id);
  }
  return { itemsByLaw, itemsByPower };
}

/** Builds the look-ups; pure, linear in the size of the catalogue. */
export function buildIndices(catalogue: Catalogue): Indices {
  const { definitions, calendar } = catalogue;
  const kindsById = new Map<string, NamedKind[]>();
  for (const kind of SHARED_ID_SPACE) {
    for (const id of definitions[kind].keys()) add(kindsById, id, kind);
  }
  const itemsByCode = new Map<string, string[]>();
  const usedAttachments = new Set<string>();
  for (const [id, item] of definitions.item) {
    const code = item.业务办理项编码 ?? item.实施编码;
    if (code !== undefined) add(itemsByCode, code, id);
    addAttachments(item, usedAttachments);
  }
  for (const bundle of definitions.bundle.values()) addFormsTogether(bundle, usedAttachments);
  const powersByCode = new Map<string, string[]>();
  for (const [id, power] of definitions.power) add(powersByCode, power.权责编码, id);
  const windowTypes = new Map(
    [...definitions.place].map(([id, hall]) => [id, new Map(hall.窗口.map((one) => [one.编号, one.类型]))]),
  );
  return {
    kindsById,
    itemsByCode,
    powersByCode,
    ...buildItemIndices(catalogue),
    idsByName: {
      power: idsByName('power', catalogue),
      item: idsByName('item', catalogue),
      bundle: idsByName('bundle', catalogue),
      list: idsByName('list', catalogue),
      place: idsByName('place', catalogue),
      law: idsByName('law', catalogue),
    },
    windowTypes,
    usedAttachments,
    phoneLengths: phoneLengths(catalogue),
    workingDays: calendar && workingDaysOf(calendar),
  };
}
