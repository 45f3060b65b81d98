import type { Measure } from '../targets/target-report.js';
import { dividedDefinitions, HEAP_ORDER, heapCount } from './heaps.js';
import { type Colours, oneLine, textTable } from './text-table.js';

function heapTable(
  colours: Colours,
  measure: Measure,
  heap: (typeof HEAP_ORDER)[number],
  prefix: string,
): readonly string[] {
  if (measure[heap].length === 0) return [];
  const rows = measure[heap].map(({ name, department, note, file }) => [name, department, note, file]);
  return [
    oneLine(`${prefix}${heapCount(measure, heap)}`),
    textTable(colours, [['名称', '责任处室', '说明', '文件'], ...rows]),
  ];
}

/** The lists behind a number as tables for a terminal; one table where definitions stand on both sides of it. */
export function heapTables(colours: Colours, measure: Measure, prefix = ''): readonly string[] {
  const divided = dividedDefinitions(measure);
  if (divided === undefined) return HEAP_ORDER.flatMap((heap) => heapTable(colours, measure, heap, prefix));
  const rows = divided.map(({ definition: { name, department, file }, missing, counted, note }) => [
    name,
    department,
    `${missing}`,
    `${counted}`,
    note,
    file,
  ]);
  const { unit } = measure;
  const heads = ['名称', '责任处室', `还差（${unit}）`, `已做到（${unit}）`, '说明', '文件'];
  return [
    oneLine(`${prefix}${heapCount(measure, 'missing')}，${heapCount(measure, 'counted')}`),
    textTable(colours, [heads, ...rows]),
    ...heapTable(colours, measure, 'exceptions', prefix),
  ];
}
