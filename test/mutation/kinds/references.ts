import { type Aid, content, type FaultKind, keyOf, type NodeTarget, rewrite } from './kind.js';
import { formatOf, isUrl, referenceOf, replaceAt, textOf, where } from './where.js';

const isAttachment = (target: NodeTarget) => formatOf(target) === '附件';

function letterDropped(text: string, { random }: Aid): string {
  return replaceAt(text, random.below(text.length), '');
}

/** Addresses, references, attachments, and what they lead to. */
export const REFERENCE_KINDS: readonly FaultKind[] = [
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
            ({ kind, id }) =>
              kind !== referenceOf(target) && !['catalog', 'plan', 'calendar', 'materials'].includes(id),
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
