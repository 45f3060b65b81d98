import type { Data } from '../reading.js';
import {
  type Aid,
  content,
  cut,
  type FaultKind,
  lineEnd,
  lineStart,
  type NodeTarget,
  type Planted,
  rewrite,
  splice,
} from './kind.js';
import { append } from './lists.js';
import { formatOf, where } from './where.js';

const isBundle = ({ source }: NodeTarget) => source.kind === 'bundle';
const lastOf = ({ spot }: NodeTarget) => String(spot.path.at(-1));

/** Takes keys of a block map away, line by line. */
function withoutKeys(target: NodeTarget, keys: readonly string[]): Planted | undefined {
  const { text } = target.source;
  const pairs = target.spot.children.filter(({ path }) => keys.includes(String(path.at(-1))));
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first?.key || !last || pairs.length !== keys.length) return undefined;
  return cut(text, lineStart(text, first.key.start), lineEnd(text, last.end - 1));
}

/** The names of the items that a bundle of the sample has as members. */
function memberNames({ source }: NodeTarget, { sample }: Aid): readonly string[] {
  const members = (source.reading.data as Readonly<Record<string, Data>>).成员;
  const ids = Array.isArray(members)
    ? members.map((one) => (one as Readonly<Record<string, Data>>).事项)
    : [];
  return ids.flatMap((id) => {
    const item = sample.files.find((one) => one.kind === 'item' && one.id === id)?.reading.data;
    const name = (item as Readonly<Record<string, Data>> | undefined)?.事项名称;
    return typeof name === 'string' ? [name] : [];
  });
}

function swapSteps(target: NodeTarget, { random }: Aid): Planted | undefined {
  if (!isBundle(target) || lastOf(target) !== '成员') return undefined;
  const steps = target.spot.children.flatMap(({ children }) =>
    children.filter(({ path }) => path.at(-1) === '顺序'),
  );
  const one = random.pick(steps);
  const other = random.pick(steps.filter(({ text }) => text !== one?.text));
  if (!one || !other) return undefined;
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const { text } = target.source;
  const middle = text.slice(first.end, second.start);
  return splice(text, first.start, second.end, `${second.text}${middle}${first.text}`);
}

/** Members, limits and words of a bundle at odds with one another. */
export const BUNDLE_KINDS: readonly FaultKind[] = [
  content(
    'scalar',
    'bundle: a bundle or a list as its member',
    where(
      (target) => isBundle(target) && lastOf(target) === '事项',
      (_text, { sample, random }) =>
        random.pick(sample.files.filter(({ kind }) => kind === 'bundle' || kind === 'list'))?.id,
    ),
  ),
  content(
    'scalar',
    'bundle: a limit on another clock',
    where(
      (target) => isBundle(target) && formatOf(target) === '办结时限',
      (_text, { random }) => random.pick(['15日', '1个月', '3个月', '7日']),
    ),
  ),
  content('seq', 'bundle: steps of two members exchanged', swapSteps),
  content('seq', 'bundle: tip with a limit of its own', (target, aid) => {
    if (!isBundle(target) || lastOf(target) !== '办理提示') return undefined;
    const name = aid.random.pick(memberNames(target, aid)) ?? '';
    const words = [`${name} 77 个工作日办好`, `${name}承诺 55 分钟`, '整件事 66 个工作日办结'];
    return append(target, [`- ${aid.random.pick(words)}`]);
  }),
  content('seq', 'bundle: tip promises more ease', (target, aid) => {
    if (!isBundle(target) || lastOf(target) !== '办理提示') return undefined;
    const name = aid.random.pick([...memberNames(target, aid), '整件事']) ?? '';
    return append(target, [`- ${name}${aid.random.pick(['全程网办', '一次不跑', '免费办理'])}`]);
  }),
  content('map', 'bundle: matter of others without limit or phone', (target, { random }) => {
    if (!isBundle(target) || lastOf(target) !== '外部') return undefined;
    return withoutKeys(target, [random.pick(['时限', '电话']) ?? '时限']);
  }),
  content('map', 'bundle: no entry online', (target) =>
    isBundle(target) && lastOf(target) === '受理入口'
      ? withoutKeys(target, ['网办地址', '移动端地址'])
      : undefined,
  ),
  content('scalar', 'item begins next year', (target) =>
    target.source.kind === 'item' && target.spot.path.join() === '生效日期'
      ? rewrite(target, '2027-03-01')
      : undefined,
  ),
];
