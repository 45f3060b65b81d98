import type { DateText } from '../../values/date.js';
import { grouped } from '../../values/grouped.js';
import { collapseWhitespace } from '../../values/text.js';

/** A burden as an editor knows it. */
export interface BurdenToExplain {
  readonly fingerprint: string;
  /** Name of the definition. */
  readonly name: string;
  /** Of one that was split or merged, what it is compared with; else empty. */
  readonly comparison: string;
  /** One sentence. */
  readonly message: string;
}

const LONGEST_CONTENT = 400;

function contentOf(burdens: readonly BurdenToExplain[]): string {
  const sentences = [...new Set(burdens.map(({ message }) => collapseWhitespace(message)))];
  const { name = '', comparison = '' } = burdens[0] ?? {};
  const subject = collapseWhitespace(comparison === '' ? name : `${name}，${comparison}`);
  const content = `${subject}：${sentences.join('；')}`;
  const points = [...content];
  return points.length > LONGEST_CONTENT ? `${points.slice(0, LONGEST_CONTENT - 1).join('')}…` : content;
}

/** JSON is YAML, and a number of twelve digits is a text that way. */
const quoted = (text: string): string => JSON.stringify(text);

function entry(burdens: readonly BurdenToExplain[]): string {
  const numbers = [...new Set(burdens.map(({ fingerprint }) => fingerprint))];
  return [
    '  - 改动:',
    ...numbers.map((number) => `      - ${quoted(number)}`),
    `    内容: ${quoted(contentOf(burdens))}`,
    '    # 为什么要增加，一两句话。',
    '    理由:',
    '    # 凭哪个文件，写全名和文号。凭法规的，把下面三行换成：',
    '    # 依据:',
    '    #   - 法规: 法规文件的标识（laws 文件夹里的文件名，不带 .yaml）',
    '    #     条款: ["57"]',
    '    文件:',
    '      - 名称:',
    '        文号:',
  ].join('\n');
}

/**
 * Text of a file of reasons for these burdens, one entry for each definition and what it is compared with. Reason and basis are left empty: as long as they are,
 * `validate` says so and the burdens stay errors.
 */
export function reasonSkeleton(burdens: readonly BurdenToExplain[], today: DateText): string {
  const groups = grouped(burdens, ({ name, comparison }) => `${name}\n${comparison}`);
  const names = [...new Set(burdens.map(({ name }) => name))];
  const title = `“${collapseWhitespace(names[0] ?? '')}”${names.length > 1 ? `等 ${names.length} 项` : ''}增加要求的说明`;
  return [
    '# 这些改动让群众多办一些事。补上“理由”，再写依据：“依据”和“文件”至少写一样。',
    '# 改动的内容再变，编号也会变，要重新说明。可以把几条合成一条：编号写到同一个“改动”下面。',
    `标题: ${quoted([...title].slice(0, 100).join(''))}`,
    `日期: ${today}`,
    '说明:',
    ...[...groups.values()].map(entry),
    '',
  ].join('\n');
}
