import type { Data, DataMap } from '../reading.js';
import {
  type Aid,
  column,
  content,
  type FaultKind,
  lineEnd,
  type NodeTarget,
  type Planted,
  rewrite,
  splice,
} from './kind.js';
import { append } from './lists.js';

const isHandled = ({ source, spot }: NodeTarget) =>
  source.kind === 'place' && spot.path.length === 2 && spot.path[0] === '承办事项' && spot.style === 'block';

/** Adds lines to an entry of 承办事项 that does not have the key yet. */
function extended(target: NodeTarget, key: string, lines: readonly string[]): Planted | undefined {
  const { source, spot } = target;
  const keys = spot.children.map(({ path }) => path.at(-1));
  if (!isHandled(target) || keys.includes(key)) return undefined;
  const indent = ' '.repeat(column(source.text, spot.start));
  const end = lineEnd(source.text, spot.end - 1);
  return splice(source.text, end, end, lines.map((line) => `${indent}${line}\n`).join(''));
}

function mapIn(data: Data | undefined): DataMap {
  return data as DataMap;
}

/** The halls that handle an item, by the files of the sample. */
function hallsOf(id: string, { sample }: Aid): readonly string[] {
  return sample.files.flatMap((file) => {
    const handled = file.kind === 'place' ? mapIn(file.reading.data).承办事项 : undefined;
    const ids = Array.isArray(handled) ? handled.map((entry) => mapIn(entry).事项) : [];
    return ids.includes(id) ? [file.id] : [];
  });
}

/** City and districts at odds. */
export const HALL_KINDS: readonly FaultKind[] = [
  content('map', 'hall: sets what the city does not leave open', (target, { random }) => {
    const value = random.pick(['进度查询: 到大厅询问', '物流快递: 是', '承诺办结时限: 20分钟']);
    return extended(target, '本地规定', ['本地规定:', `  ${value}`]);
  }),
  content('map', 'hall: repeats its own phone', (target) =>
    extended(target, '电话', [`电话: ${String(mapIn(target.source.reading.data).电话)}`]),
  ),
  content('scalar', 'hall: promises longer than the city', (target, { random }) =>
    target.source.kind === 'place' && target.spot.path.at(-1) === '承诺办结时限'
      ? rewrite(target, random.pick(['90个工作日', '200日', '12个月']))
      : undefined,
  ),
  content('seq', 'item: names a hall that handles it', (target, aid) => {
    if (target.source.kind !== 'item' || target.spot.path.join() !== '办理地点') return undefined;
    const hall = aid.random.pick(hallsOf(target.source.id, aid));
    return hall === undefined ? undefined : append(target, [`- 地点: ${hall}`, '  窗口: [B01]']);
  }),
];
