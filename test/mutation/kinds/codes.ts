import { fullwidth } from './characters.js';
import { type Aid, content, type FaultKind, invalid, type NodeTarget, retype, writing } from './kind.js';
import { formatOf, isCode, isUrl, referenceOf, replaceAt, textOf, where } from './where.js';

const isDate = (target: NodeTarget) => formatOf(target) === '日期';
const isPhone = (target: NodeTarget) => formatOf(target) === '电话';
const isQuoted = ({ spot }: NodeTarget) => spot.style === 'double' || spot.style === 'single';
const hasDigits = (target: NodeTarget) => /\d/u.test(textOf(target)) && target.spot.style !== 'literal';

function positions(text: string, pattern: RegExp): readonly number[] {
  return [...text].flatMap((letter, index) => (pattern.test(letter) ? [index] : []));
}

function digitChanged(text: string, { random }: Aid): string | undefined {
  const at = random.pick(positions(text, /\d/u));
  if (at === undefined) return undefined;
  return replaceAt(text, at, String((Number(text.charAt(at)) + 1 + random.below(9)) % 10));
}

function digitsSwapped(text: string, { random }: Aid): string | undefined {
  const pairs = positions(text, /\d/u).filter(
    (at) => /\d/u.test(text.charAt(at + 1)) && text.charAt(at) !== text.charAt(at + 1),
  );
  const at = random.pick(pairs);
  return at === undefined ? undefined : replaceAt(text, at, text.charAt(at + 1) + text.charAt(at), 2);
}

function digitDropped(text: string, { random }: Aid): string | undefined {
  const at = random.pick(positions(text, /\d/u));
  return at === undefined ? undefined : replaceAt(text, at, '');
}

/** Codes, dates and telephones, and the widths of what they are written with. */
export const CODE_KINDS: readonly FaultKind[] = [
  content('scalar', 'code: digit changed', where(isCode, digitChanged)),
  content('scalar', 'code: two digits swapped', where(isCode, digitsSwapped)),
  content('scalar', 'code: digit dropped', where(isCode, digitDropped)),
  content(
    'scalar',
    'code: space in it',
    where(isCode, (text, { random }) => replaceAt(text, 1 + random.below(text.length - 1), ' ', 0)),
  ),
  content(
    'scalar',
    'code: letter for digit',
    where(isCode, (text) => text.replace(/0/u, 'O')),
  ),
  content('scalar', 'quotes around a code removed', (target) =>
    isQuoted(target) && isCode(target) ? retype(target, textOf(target)) : undefined,
  ),
  content('scalar', 'quotes around digits removed', (target) =>
    isQuoted(target) && !isCode(target) && /^\d+$/u.test(textOf(target))
      ? retype(target, textOf(target))
      : undefined,
  ),
  content(
    'scalar',
    'date: no such day',
    where(isDate, (_text, { random }) =>
      random.pick(['2025-02-30', '2026-13-01', '2025-04-31', '2025-00-10', '2026-06-31']),
    ),
  ),
  content(
    'scalar',
    'date: 2025/13/45',
    where(isDate, () => '2025/13/45'),
  ),
  content('scalar', 'date: digit dropped', where(isDate, digitDropped)),
  content(
    'scalar',
    'date: far ahead',
    where(isDate, (text) => text.replace(/^20(\d)(\d)/u, '20$2$1').replace(/^202/u, '205')),
  ),
  content(
    'scalar',
    'date: years ago',
    where(isDate, (text) => text.replace(/^20\d\d/u, '2012')),
  ),
  content(
    'scalar',
    'date: in other marks',
    where(isDate, (text, { random }) =>
      random.pick([
        text.replaceAll('-', '/'),
        text.replaceAll('-', '.'),
        text.replace(/^(\d+)-(\d+)-(\d+)$/u, '$1年$2月$3日'),
      ]),
    ),
  ),
  content(
    'scalar',
    'date: only the month',
    where(isDate, (text) => text.slice(0, 7)),
  ),
  content('scalar', 'telephone: digit dropped', where(isPhone, digitDropped)),
  content(
    'scalar',
    'telephone: digit changed',
    where(isPhone, (text, aid) =>
      replaceAt(text, text.length - 1, String((Number(text.at(-1)) + 1 + aid.random.below(9)) % 10)),
    ),
  ),
  content(
    'scalar',
    'telephone: without area code',
    where(isPhone, (text) => (text.includes('-') ? text.replace(/^\d+-/u, '') : undefined)),
  ),
  content(
    'scalar',
    'telephone: two in one',
    where(isPhone, (text, { random }) =>
      random.pick([`${text}、80012399`, `${text}/80012399`, `${text}（工作日）`]),
    ),
  ),
  content(
    'scalar',
    'digits full-width',
    where(hasDigits, (text) => text.replace(/\d/gu, fullwidth)),
  ),
  content(
    'scalar',
    'hyphens full-width',
    where(
      (target) => /[\da-z]-[\da-z]/u.test(textOf(target)),
      (text, { random }) => text.replaceAll('-', random.pick(['－', '—', '–']) ?? '－'),
    ),
  ),
  content(
    'scalar',
    'letters full-width',
    where(
      (target) => referenceOf(target) !== undefined || isCode(target) || isUrl(target),
      (text) => fullwidth(text),
    ),
  ),
  writing('scalar', 'quotes Chinese', (target) =>
    isQuoted(target)
      ? retype(
          target,
          `“${textOf(target)}”`,
          isCode(target) || /^\d+$/u.test(textOf(target)) ? invalid('中文引号') : undefined,
        )
      : undefined,
  ),
  writing('scalar', 'quote not closed', (target) => {
    const raw = target.source.text.slice(target.spot.start, target.spot.end);
    return isQuoted(target) ? retype(target, raw.slice(0, -1)) : undefined;
  }),
  writing('scalar', 'quote not opened', (target) => {
    const raw = target.source.text.slice(target.spot.start, target.spot.end);
    return isQuoted(target) ? retype(target, raw.slice(1)) : undefined;
  }),
];
