import { schemaAt } from '../sample.js';
import { fullwidth } from './characters.js';
import {
  type Aid,
  content,
  type FaultKind,
  invalid,
  keyOf,
  type NodeTarget,
  type Planted,
  retype,
  rewrite,
  writing,
} from './kind.js';

const formatOf = ({ source, spot }: NodeTarget): string | undefined =>
  schemaAt(source.kind, spot.path)?.format;
const textOf = ({ spot }: NodeTarget): string => spot.text ?? '';

const CODES = ['统一社会信用代码', '基本编码', '实施编码', '业务办理项编码'];
const isCode = (target: NodeTarget) =>
  CODES.includes(formatOf(target) ?? '') || /编码$|代码$/u.test(keyOf(target.spot));
const isDate = (target: NodeTarget) => formatOf(target) === '日期';
const isPhone = (target: NodeTarget) => formatOf(target) === '电话';
const isUrl = (target: NodeTarget) => formatOf(target) === '网址';
const isAttachment = (target: NodeTarget) => formatOf(target) === '附件';

/** Kind of the definition whose id the value is. */
function referenceOf({ source, spot }: NodeTarget): string | undefined {
  const targets: Readonly<Record<string, string>> = {
    法规: 'law',
    替代: 'law',
    关联权力: 'power',
    关联清单: 'list',
    地点: 'place',
    ...(source.kind === 'list' || source.kind === 'bundle' ? { 事项: 'item' } : {}),
  };
  return source.kind === 'catalog' ? undefined : targets[keyOf(spot)];
}

type Change = (text: string, aid: Aid, target: NodeTarget) => string | undefined;

const where =
  (applies: (target: NodeTarget) => boolean, change: Change) =>
  (target: NodeTarget, aid: Aid): Planted | undefined =>
    applies(target) ? rewrite(target, change(textOf(target), aid, target)) : undefined;

const replaceAt = (text: string, at: number, letters: string, length = 1) =>
  text.slice(0, at) + letters + text.slice(at + length);

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

function letterDropped(text: string, { random }: Aid): string {
  return replaceAt(text, random.below(text.length), '');
}

const isQuoted = ({ spot }: NodeTarget) => spot.style === 'double' || spot.style === 'single';
const hasDigits = (target: NodeTarget) => /\d/u.test(textOf(target)) && target.spot.style !== 'literal';

export const FORMAT_KINDS: readonly FaultKind[] = [
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
  content('scalar', 'quotes around digits removed', (target) =>
    isQuoted(target) && /^\d+$/u.test(textOf(target)) ? retype(target, textOf(target)) : undefined,
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
    'address: space in it',
    where(isUrl, (text) => text.replace(/\.com\//u, '.com/ ')),
  ),
  content(
    'scalar',
    'address: without scheme',
    where(isUrl, (text) => text.replace(/^https?:\/\//u, '')),
  ),
  content(
    'scalar',
    'address: scheme broken',
    where(isUrl, (text, { random }) =>
      random.pick([text.replace('://', ':/'), text.replace('https', 'htps'), text.replace('://', '：//')]),
    ),
  ),
  content(
    'scalar',
    'address: inside the office',
    where(isUrl, (_text, { random }) =>
      random.pick([
        'http://192.168.1.8/banshi',
        'http://localhost:8080/',
        'http://10.12.0.5/oa',
        'http://oa/banshi',
        'http://rsj.local/',
      ]),
    ),
  ),
  content(
    'scalar',
    'address: Chinese full stop',
    where(isUrl, (text) => text.replace('.example', '。example')),
  ),
  content(
    'scalar',
    'reference: letter dropped',
    where((target) => referenceOf(target) !== undefined, letterDropped),
  ),
  content(
    'scalar',
    'reference: name instead of id',
    where(
      (target) => referenceOf(target) !== undefined,
      (text, { sample }, target) => {
        const data = sample.files.find(({ kind, id }) => kind === referenceOf(target) && id === text)?.reading
          .data;
        const named = data as Readonly<Record<string, string>> | undefined;
        return named?.名称 ?? named?.事项名称 ?? named?.权力名称;
      },
    ),
  ),
  content(
    'scalar',
    'reference: id of another kind',
    where(
      (target) => referenceOf(target) !== undefined,
      (_text, { sample, random }, target) =>
        random.pick(
          sample.files.filter(
            ({ kind, id }) => kind !== referenceOf(target) && !['catalog', 'plan', 'calendar'].includes(id),
          ),
        )?.id,
    ),
  ),
  content(
    'scalar',
    'reference: another of its kind',
    where(
      (target) => referenceOf(target) !== undefined,
      (text, { sample, random }, target) =>
        random.pick(sample.files.filter(({ kind, id }) => kind === referenceOf(target) && id !== text))?.id,
    ),
  ),
  content(
    'scalar',
    'article: not registered',
    where(
      (target) => keyOf(target.spot) === '条款' && target.source.kind !== 'law',
      (_text, { random }) => random.pick(['999', '0', '三百', '第1条']),
    ),
  ),
  content(
    'scalar',
    'article: in Chinese',
    where(
      (target) => keyOf(target.spot) === '条款' && /^\d+$/u.test(textOf(target)),
      (text) => `第${text}条`,
    ),
  ),
  content(
    'scalar',
    'window: not in the hall',
    where(
      (target) => keyOf(target.spot) === '窗口' && typeof target.spot.path.at(-1) === 'number',
      (text, { random }) => random.pick(['Z09', text.toLowerCase(), `${text}号`, text.slice(0, -1)]),
    ),
  ),
  content(
    'scalar',
    'attachment: path wrong',
    where(isAttachment, (text, { random }) =>
      random.pick([
        text.replace('files/', ''),
        text.replace('files/', 'file/'),
        text.replace(/-/u, ''),
        text.replaceAll('/', '\\'),
        `${text.slice(0, -5)}x.docx`,
        text.replace('files/', 'C:/files/'),
      ]),
    ),
  ),
  content(
    'scalar',
    'attachment: of another type',
    where(isAttachment, (text) =>
      text.replace(/\.\w+$/u, (ending) => (ending === '.pdf' ? '.docx' : '.pdf')),
    ),
  ),
  content(
    'scalar',
    'attachment: another one',
    where(isAttachment, (text, { sample, random }) =>
      random.pick([...sample.attachments.keys()].filter((path) => path !== text)),
    ),
  ),
  content('scalar', 'attachment: blank form as sample', (target) => {
    if (keyOf(target.spot) !== '示例样表') return undefined;
    const blank = target.spot.parent?.children.find((one) => keyOf(one) === '空白表格')?.text;
    return rewrite(target, blank);
  }),
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
  content(
    'scalar',
    'power retired',
    where(
      (target) => target.source.kind === 'power' && target.spot.path.join() === '状态',
      (_text, { random }) => random.pick(['取消', '暂停']),
    ),
  ),
  content(
    'scalar',
    'law repealed',
    where(
      (target) => target.source.kind === 'law' && target.spot.path.join() === '状态',
      () => '已废止',
    ),
  ),
  content(
    'scalar',
    'item retired',
    where(
      (target) => target.source.kind === 'item' && target.spot.path.join() === '事项状态',
      () => '取消',
    ),
  ),
];
