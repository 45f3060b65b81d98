import type { Spot } from '../reading.js';
import { SCHEMAS, type SchemaNode, schemaAt } from '../sample.js';
import { HOMOPHONE } from './characters.js';
import {
  type Aid,
  content,
  type FaultKind,
  isEntry,
  keyOf,
  type NodeTarget,
  type Planted,
  retype,
  rewrite,
  splice,
  written,
} from './kind.js';

const schemaOf = ({ source, spot }: NodeTarget): SchemaNode | undefined => schemaAt(source.kind, spot.path);
const formatOf = (target: NodeTarget): string | undefined => schemaOf(target)?.format;
const textOf = ({ spot }: NodeTarget): string => spot.text ?? '';

/** The path with every list position left open. */
const shapeOf = ({ path }: Spot): string =>
  path.map((one) => (typeof one === 'number' ? '*' : one)).join('/');

/** Is it running text that anybody may word as he likes? */
function isProse(target: NodeTarget): boolean {
  const schema = schemaOf(target);
  return (
    schema?.type === 'string' && !schema.format && !schema.enum && /\p{Ideographic}{4}/u.test(textOf(target))
  );
}

function swapScalars(target: NodeTarget, other: Spot | undefined): Planted | undefined {
  const { spot, source } = target;
  if (other?.role !== 'scalar' || other.style === 'literal' || spot.style === 'literal') return undefined;
  if (other.text === spot.text || other.style === 'empty' || spot.style === 'empty') return undefined;
  const [first, second] = spot.start < other.start ? [spot, other] : [other, spot];
  const slice = (one: Spot) => source.text.slice(one.start, one.end);
  const middle = source.text.slice(first.end, second.start);
  const planted = splice(source.text, first.start, second.end, slice(second) + middle + slice(first));
  return { ...planted, touched: [planted.touched[0] ?? 1, planted.touched.at(-1) ?? 1] };
}

function sibling({ spot }: NodeTarget): Spot | undefined {
  const all = spot.parent?.children ?? [];
  return all[all.indexOf(spot) + 1] ?? all[all.indexOf(spot) - 1];
}

function fromAnotherFile(target: NodeTarget, { sample, random }: Aid): Planted | undefined {
  const shape = shapeOf(target.spot);
  const others = sample.files.filter(
    ({ kind, file }) => kind === target.source.kind && file !== target.source.file,
  );
  for (const other of random.shuffle(others).slice(0, 8)) {
    const spots = other.reading.spots.filter((spot) => spot.role === 'scalar' && shapeOf(spot) === shape);
    const value = random.pick(spots)?.text;
    if (value !== undefined && value !== textOf(target)) return rewrite(target, value);
  }
  return undefined;
}

const ENUMS: readonly string[] = (() => {
  const words = new Set<string>();
  const visit = (node: SchemaNode | undefined) => {
    for (const word of node?.enum ?? []) words.add(word);
    for (const child of Object.values(node?.properties ?? {})) visit(child);
    if (node?.items) visit(node.items);
  };
  for (const schema of Object.values(SCHEMAS)) visit(schema);
  return [...words];
})();

function anyOf(words: readonly string[], not: readonly string[], { random }: Aid): string | undefined {
  return random.pick(words.filter((word) => !not.includes(word)));
}

const LIMIT_FORMATS = ['办结时限', '法定办结时限', '核对周期'];
const isLimit = (target: NodeTarget) =>
  LIMIT_FORMATS.includes(formatOf(target) ?? '') && /\d/u.test(textOf(target));
const isWholeNumber = (target: NodeTarget) => schemaOf(target)?.type === 'integer';
const isYesNo = (target: NodeTarget) => schemaOf(target)?.enum?.join() === '是,否';

/** Changes the first number of an integer, a limit or a percentage. */
function renumber(target: NodeTarget, change: (number: number) => string): Planted | undefined {
  if (!isWholeNumber(target) && !isLimit(target) && formatOf(target) !== '百分数') return undefined;
  return rewrite(
    target,
    textOf(target).replace(/\d+/u, (digits) => change(Number(digits))),
  );
}

const UNITS = ['个工作日', '日', '个月', '小时', '分钟', '年'];

export const VALUE_KINDS: readonly FaultKind[] = [
  content('scalar', 'value emptied', (target) => retype(target, '')),
  content('scalar', 'value emptied to quotes', (target) => retype(target, '""')),
  content('scalar', 'value swapped with its sibling', (target) => swapScalars(target, sibling(target))),
  content('scalar', "another definition's value of the same key", fromAnotherFile),
  content('scalar', 'value of another key', (target, { random }) => {
    const here = shapeOf(target.spot);
    const others = target.source.reading.spots.filter(
      (spot) => spot.role === 'scalar' && shapeOf(spot) !== here,
    );
    return rewrite(target, random.pick(others)?.text);
  }),
  content('scalar', 'text made a list', (target) => {
    const raw = target.source.text.slice(target.spot.start, target.spot.end);
    return /[,[\]{}]/u.test(textOf(target)) ? undefined : retype(target, `[${raw}]`);
  }),
  content('scalar', 'text made a map', (target) =>
    target.spot.style === 'empty'
      ? undefined
      : retype(target, `{内容: ${written({ ...target.spot, style: 'single' }, textOf(target))}}`),
  ),
  content('scalar', 'number made words', (target, { random }) =>
    isWholeNumber(target)
      ? rewrite(target, random.pick([`${textOf(target)}份`, '一', '若干', `${textOf(target)}.5`]))
      : undefined,
  ),
  content('scalar', 'number ten times as large', (target) =>
    renumber(target, (number) => String(number * 10)),
  ),
  content('scalar', 'number negative', (target) => renumber(target, (number) => String(-number || -1))),
  content('scalar', 'number one more', (target) => renumber(target, (number) => String(number + 1))),
  content('scalar', 'number one less', (target) => renumber(target, (number) => String(number - 1))),
  content('scalar', 'number zero', (target) => renumber(target, () => '0')),
  content('scalar', 'limit in another unit', (target, { random }) => {
    const unit = /\D+$/u.exec(textOf(target))?.[0] ?? '';
    const other = random.pick(UNITS.filter((one) => one !== unit));
    return isLimit(target) && other ? rewrite(target, textOf(target).replace(unit, other)) : undefined;
  }),
  content('scalar', 'limit without unit', (target) =>
    isLimit(target) ? rewrite(target, textOf(target).replace(/\D+$/u, '')) : undefined,
  ),
  content('scalar', 'choice of another list', (target, aid) => {
    const own = schemaOf(target)?.enum;
    return own && rewrite(target, anyOf(ENUMS, own, aid));
  }),
  content('scalar', 'choice nearly right', (target, { random }) => {
    if (!schemaOf(target)?.enum) return undefined;
    const text = textOf(target);
    const at = random.below(text.length);
    const sound = random.pick([...(HOMOPHONE.get(text.charAt(at)) ?? '')]);
    const near = random.pick([
      ...(text.length > 1 ? [text.slice(0, at) + text.slice(at + 1)] : []),
      `${text}类`,
      ...(sound ? [text.slice(0, at) + sound + text.slice(at + 1)] : []),
    ]);
    return rewrite(target, near);
  }),
  content('scalar', 'another choice of its list', (target, aid) => {
    const own = schemaOf(target)?.enum;
    return own && !isYesNo(target) ? rewrite(target, anyOf(own, [textOf(target)], aid)) : undefined;
  }),
  content('scalar', 'yes and no exchanged', (target) =>
    isYesNo(target) ? rewrite(target, textOf(target) === '是' ? '否' : '是') : undefined,
  ),
  content('scalar', 'yes and no in other words', (target, { random }) =>
    isYesNo(target) ? rewrite(target, random.pick(['有', '无', 'true', 'yes', '可以', '√', 'Y'])) : undefined,
  ),
  content('scalar', 'text too long', (target) => {
    const limit = schemaOf(target)?.maxLength;
    return limit && !schemaOf(target)?.format
      ? rewrite(target, textOf(target).repeat(Math.ceil((limit + 1) / textOf(target).length)))
      : undefined;
  }),
  content('scalar', 'placeholder instead of text', (target, { random }) =>
    rewrite(target, random.pick(['待补充', 'XXX', '/', '详见附件', '待定'])),
  ),
  content('scalar', 'HTML in a text', (target, { random }) => {
    const text = textOf(target);
    return isProse(target)
      ? rewrite(target, random.pick([`<b>${text}</b>`, `${text}<br>`, `<p>${text}</p>`]))
      : undefined;
  }),
  content('scalar', 'zero-width space in a value', (target, { random }) => {
    const at = 1 + random.below(textOf(target).length);
    return rewrite(target, `${textOf(target).slice(0, at)}\u200b${textOf(target).slice(at)}`);
  }),
  content('scalar', 'no-break space in a value', (target, { random }) => {
    const at = 1 + random.below(textOf(target).length - 1);
    return rewrite(target, `${textOf(target).slice(0, at)}\u00a0${textOf(target).slice(at)}`);
  }),
  content('scalar', 'prose reworded', (target, { random }) =>
    isProse(target)
      ? rewrite(
          target,
          random.pick([`${textOf(target)}请注意。`, textOf(target).slice(0, -2), `本市${textOf(target)}`]),
        )
      : undefined,
  ),
  content('scalar', 'name of a scenario or material misspelt', (target, { random }) => {
    const key = keyOf(target.spot);
    const isName =
      (key === '适用情形' && isEntry(target.spot)) ||
      key === '所在材料' ||
      (key === '材料' && isEntry(target.spot));
    const at = random.below(textOf(target).length);
    return isName ? rewrite(target, textOf(target).slice(0, at) + textOf(target).slice(at + 1)) : undefined;
  }),
];
