import { schemaAt } from '../sample.js';
import { type Aid, keyOf, type NodeTarget, type Planted, rewrite } from './kind.js';

export const formatOf = ({ source, spot }: NodeTarget): string | undefined =>
  schemaAt(source.kind, spot.path)?.format;
export const textOf = ({ spot }: NodeTarget): string => spot.text ?? '';

const CODES = ['统一社会信用代码', '基本编码', '实施编码', '业务办理项编码'];
export const isCode = (target: NodeTarget) =>
  CODES.includes(formatOf(target) ?? '') || /编码$|代码$/u.test(keyOf(target.spot));
export const isUrl = (target: NodeTarget) => formatOf(target) === '网址';

/** Kind of the definition whose id the value is. */
export function referenceOf({ source, spot }: NodeTarget): string | undefined {
  const targets: Readonly<Record<string, string>> = {
    法规: 'law',
    替代: 'law',
    关联权力: 'power',
    关联清单: 'list',
    地点: 'place',
    由哪些事项的结果代替: 'item',
    ...(['list', 'bundle', 'place'].includes(source.kind) ? { 事项: 'item' } : {}),
  };
  return source.kind === 'catalog' ? undefined : targets[keyOf(spot)];
}

export type Change = (text: string, aid: Aid, target: NodeTarget) => string | undefined;

export const where =
  (applies: (target: NodeTarget) => boolean, change: Change) =>
  (target: NodeTarget, aid: Aid): Planted | undefined =>
    applies(target) ? rewrite(target, change(textOf(target), aid, target)) : undefined;

export const replaceAt = (text: string, at: number, letters: string, length = 1) =>
  text.slice(0, at) + letters + text.slice(at + length);
