import { countedItem, type MeasureDefinition, type Scope, type Tally } from '../measure.js';
import type { CountedDefinition } from '../target-report.js';

// An item that is gone keeps its ratings: people were promised an answer. Ratings of unknown items are flaws of the data.
function tally({ catalogue, ratings }: Scope): Tally | undefined {
  if (ratings === undefined) return undefined;
  const counted: CountedDefinition[] = [];
  const missing: CountedDefinition[] = [];
  for (const id of new Set(ratings.map(({ item }) => item))) {
    const item = catalogue.definitions.item.get(id);
    const own = ratings.filter((rating) => rating.item === id);
    const answered = own.filter(({ isCalledBack }) => isCalledBack).length;
    const open = own.length - answered;
    if (item && answered > 0) counted.push(countedItem(id, item, `已经回访 ${answered} 件`, answered));
    if (item && open > 0) missing.push(countedItem(id, item, `没有回访 ${open} 件`, open));
  }
  return { counted, missing, exceptions: [] };
}

export const callBack = {
  key: 'call-back',
  name: '实名差评回访率',
  kind: 'share',
  unit: '件',
  source: '实施办法二（五）3',
  nothing: '没有实名差评',
  rule: () => '实名的差评里，已经回访核实的占多少。',
  tally,
} as const satisfies MeasureDefinition;
