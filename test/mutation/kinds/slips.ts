import { content, type FaultKind, invalid, type NodeTarget, retype, splice, writing } from './kind.js';

const textOf = ({ spot }: NodeTarget): string => spot.text ?? '';

/** Characters in a value that mean something to YAML, or nothing at all. */
export const SLIP_KINDS: readonly FaultKind[] = [
  content('scalar', 'control character in a value', (target) =>
    target.spot.style === 'literal'
      ? undefined
      : splice(target.source.text, target.spot.end, target.spot.end, '\b', invalid('控制字符')),
  ),
  writing('scalar', 'anchor before a value', (target) =>
    target.spot.style === 'empty'
      ? undefined
      : splice(target.source.text, target.spot.start, target.spot.start, '&a ', invalid('锚点')),
  ),
  writing('scalar', 'alias instead of a value', (target) => retype(target, '*a', invalid('别名'))),
  writing('scalar', 'tag before a value', (target, { random }) =>
    target.spot.style === 'empty'
      ? undefined
      : splice(
          target.source.text,
          target.spot.start,
          target.spot.start,
          random.pick(['!', '!重要 ', '!!str ', '!x ']) ?? '!',
          invalid('标签'),
        ),
  ),
  writing('scalar', 'value begins with a sign of YAML', (target, { random }) =>
    target.spot.style === 'plain'
      ? splice(
          target.source.text,
          target.spot.start,
          target.spot.start,
          random.pick(['*', '@', '%', '`', '&', '>', '|', '[', '{', '} ', '"', "'"]) ?? '*',
          invalid('开头的符号'),
        )
      : undefined,
  ),
  writing('scalar', 'comment mark swallows text', (target, { random }) => {
    const text = textOf(target);
    // With a space behind the mark it may be a comment that is meant.
    const places = [...text].flatMap((letter, at) => (at > 0 && letter !== ' ' ? [at] : []));
    const place = random.pick(places.slice(0, -1));
    if (target.spot.style !== 'plain' || place === undefined) return undefined;
    const at = target.spot.start + place;
    return splice(target.source.text, at, at, ' #', invalid('后半句成了批注'));
  }),
  writing('scalar', 'half-width colon and space in a text', (target, { random }) => {
    const text = textOf(target);
    if (target.spot.style !== 'plain' || target.spot.inFlow || text.length < 3) return undefined;
    const at = target.spot.start + 1 + random.below(text.length - 2);
    return splice(target.source.text, at, at, ': ', invalid('一行有两个冒号'));
  }),
];
