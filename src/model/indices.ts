import type { Catalogue } from '../catalog/catalogue.js';
import type { KindWithFolder } from '../catalog/kinds.js';
import { normaliseText } from '../values/text.js';
import { attachmentsOf } from './references.js';
import { type WorkingDays, workingDaysOf } from './working-days.js';

type Ids = ReadonlyMap<string, readonly string[]>;

/** Look-ups over the whole catalogue, built once. Ids stand in their order. */
export interface Indices {
  /** Kinds that define an id; more than one is a clash for items, bundles and lists. */
  readonly kindsById: ReadonlyMap<string, readonly KindWithFolder[]>;
  /** Items that carry a code (实施编码 or 业务办理项编码). */
  readonly itemsByCode: Ids;
  /** Powers that carry a 权责编码. */
  readonly powersByCode: Ids;
  /** Items that cite a law in their 设定依据. */
  readonly itemsByLaw: Ids;
  /** Items that exercise a power. */
  readonly itemsByPower: Ids;
  /** Items by 事项名称 as `normaliseText` gives it, without those that are cancelled. */
  readonly itemsByName: Ids;
  /** Bundles by 名称 as `normaliseText` gives it. */
  readonly bundlesByName: Ids;
  /** Types of the windows of a hall by their numbers. */
  readonly windowTypes: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Attachments that an item names. */
  readonly usedAttachments: ReadonlySet<string>;
  /** `undefined` without a sound calendar.yaml. */
  readonly workingDays: WorkingDays | undefined;
}

const SHARED_ID_SPACE = ['item', 'bundle', 'list'] as const;

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** Builds the look-ups; pure, linear in the size of the catalogue. */
export function buildIndices({ definitions, calendar }: Catalogue): Indices {
  const kindsById = new Map<string, KindWithFolder[]>();
  for (const kind of SHARED_ID_SPACE) {
    for (const id of definitions[kind].keys()) add(kindsById, id, kind);
  }
  const itemsByCode = new Map<string, string[]>();
  const itemsByLaw = new Map<string, string[]>();
  const itemsByPower = new Map<string, string[]>();
  const itemsByName = new Map<string, string[]>();
  const usedAttachments = new Set<string>();
  for (const [id, item] of definitions.item) {
    const code = item.业务办理项编码 ?? item.实施编码;
    if (code !== undefined) add(itemsByCode, code, id);
    for (const law of new Set(item.设定依据.map((basis) => basis.法规))) add(itemsByLaw, law, id);
    for (const power of item.关联权力 ?? []) add(itemsByPower, power, id);
    if (item.事项状态 !== '取消') add(itemsByName, normaliseText(item.事项名称), id);
    for (const { text } of attachmentsOf(item)) usedAttachments.add(text);
  }
  const powersByCode = new Map<string, string[]>();
  for (const [id, power] of definitions.power) add(powersByCode, power.权责编码, id);
  const bundlesByName = new Map<string, string[]>();
  for (const [id, bundle] of definitions.bundle) add(bundlesByName, normaliseText(bundle.名称), id);
  const windowTypes = new Map(
    [...definitions.place].map(([id, hall]) => [id, new Map(hall.窗口.map((one) => [one.编号, one.类型]))]),
  );
  return {
    kindsById,
    itemsByCode,
    powersByCode,
    itemsByLaw,
    itemsByPower,
    itemsByName,
    bundlesByName,
    windowTypes,
    usedAttachments,
    workingDays: calendar && workingDaysOf(calendar),
  };
}
