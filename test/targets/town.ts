import type { Catalogue, ServiceItem } from '../../src/catalog/catalogue.js';
import type { ExampleFile } from '../../src/diagnostic/code-doc.js';
import { targetReport } from '../../src/targets/report.js';
import type {
  CountedDefinition,
  Measure,
  MeasureKey,
  PoorRating,
  TargetReport,
} from '../../src/targets/target-report.js';
import { checkTown, TODAY } from '../support/check-town.js';

export const REGISTRATION = 'shi-ye-deng-ji';
export const LICENCE = 'lao-wu-pai-qian-xu-ke';

/** The town's catalogue with some files changed. */
export async function townWith(...examples: readonly ExampleFile[]): Promise<Catalogue> {
  return (await checkTown(...examples)).catalogue;
}

/** An item of the town, to make others of. */
export function itemOf({ definitions }: Catalogue, id: string): ServiceItem {
  const item = definitions.item.get(id);
  if (!item) throw new Error(`the town has no ${id}`);
  return item;
}

/** The town with other items. */
export function withItems(town: Catalogue, items: Readonly<Record<string, ServiceItem>>): Catalogue {
  return { ...town, definitions: { ...town.definitions, item: new Map(Object.entries(items)) } };
}

/** The report on the town's day. */
export function report(
  catalogue: Catalogue,
  ratings?: readonly PoorRating[],
  today: string = TODAY,
): TargetReport {
  return targetReport(catalogue, today, ratings);
}

/** One measure of the report, of the bureau or of a group. */
export function measure({ measures }: { readonly measures: readonly Measure[] }, key: MeasureKey): Measure {
  const found = measures.find((one) => one.key === key);
  if (!found) throw new Error(`no measure ${key}`);
  return found;
}

/** What tests compare of a number. */
export function figures({ numerator, denominator, value, text, isMet }: Measure) {
  return { numerator, denominator, value, text, isMet };
}

/** Ids and notes. */
export function said(definitions: readonly CountedDefinition[]): readonly string[] {
  return definitions.map(({ id, note }) => `${id} ${note}`);
}
