import { comparisonWords, type JudgedChange, LEVEL_NAMES, type Level } from '../../diff/judged-change.js';
import { reasonSkeleton } from '../../diff/reasons/skeleton.js';
import {
  bySubject,
  lacksReason,
  reasonLine,
  reasonState,
  reasonWords,
  type SubjectGroup,
} from '../diff-words.js';
import { oneLine } from '../text-table.js';
import { code, row, tableHead, words } from './escape.js';
import type { Part } from './fit.js';

/** Characters of a name, a sentence and a reason that a table shows. */
const NAME_SHOWN = 80;
const MESSAGE_SHOWN = 400;
const REASON_SHOWN = 400;
const FILE_SHOWN = 120;

export const WHOLE = '用 `kuaiban diff --format html` 看全部。';

export const omittedWords = (what: string) => (count: number) =>
  `还有 ${count} ${what}没有列出，${WHOLE}\n\n`;

export function details(summary: string): { readonly head: string; readonly tail: string } {
  return { head: `<details><summary>${summary}</summary>\n\n`, tail: '\n</details>\n\n' };
}

function subjectCell({ name, file, comparison }: SubjectGroup): string {
  const against = comparison === '' ? '' : `<br>${words(comparison, NAME_SHOWN)}`;
  return `**${words(name, NAME_SHOWN)}**<br>${code(file, FILE_SHOWN)}${against}`;
}

/** Rows by definition; its name stands in the first one. */
function rowsOf(
  changes: readonly JudgedChange[],
  cellsOf: (change: JudgedChange) => readonly string[],
): readonly string[] {
  return bySubject(changes).flatMap((group) =>
    group.changes.map((one, index) => row(index === 0 ? subjectCell(group) : '', ...cellsOf(one))),
  );
}

const messageCell = ({ message }: JudgedChange) => words(message, MESSAGE_SHOWN);
const numberCell = ({ fingerprint, code: rule }: JudgedChange) => `\`${fingerprint}\`<br>${rule}`;

function reasonCell(change: JudgedChange): string {
  const { reason } = change;
  const state = lacksReason(change) ? `**${words(reasonState(change), MESSAGE_SHOWN)}**` : '';
  const given = reason === null ? '' : words(reasonWords(reason), REASON_SHOWN);
  return [state, given].filter((one) => one !== '').join('<br>');
}

/** All burdens, those that bar the way first. */
export function burdenPart(burdens: readonly JudgedChange[]): Part {
  const cells = (one: JudgedChange) => [messageCell(one), reasonCell(one), numberCell(one)];
  return {
    rank: 0,
    head: `### ${LEVEL_NAMES.burden} ${burdens.length} 处\n\n${tableHead('名称', '改了什么', '理由', '编号')}`,
    items: [
      ...rowsOf(burdens.filter(lacksReason), cells),
      ...rowsOf(
        burdens.filter((one) => !lacksReason(one)),
        cells,
      ),
    ],
    tail: '\n',
    omitted: omittedWords('处加重'),
  };
}

const changeRows = (changes: readonly JudgedChange[]) =>
  rowsOf(changes, (one) => [messageCell(one), one.code]);
const changeHead = tableHead('名称', '改了什么', '规则');

export function noticePart(notices: readonly JudgedChange[]): Part {
  return {
    rank: 2,
    head: `### ${LEVEL_NAMES.notice} ${notices.length} 处：要让群众知道\n\n${changeHead}`,
    items: changeRows(notices),
    tail: '\n',
    omitted: omittedWords('处须知'),
  };
}

/** Reliefs and wording, closed until somebody wants to see them. */
export function closedPart(
  level: Exclude<Level, 'burden' | 'notice'>,
  changes: readonly JudgedChange[],
): Part {
  const { head, tail } = details(`${LEVEL_NAMES[level]} ${changes.length} 处`);
  return {
    rank: { relief: 5, wording: 8 }[level],
    head: head + changeHead,
    items: changeRows(changes),
    tail,
    omitted: omittedWords(`处${LEVEL_NAMES[level]}`),
  };
}

/** The lines to copy into a commit message. */
export function commitPart(silent: readonly JudgedChange[]): Part {
  return {
    rank: 1,
    head: '**怎么补写理由**：把下面的行写进提交说明，一处一行，写上理由和依据（法规的哪一条，或者文件和文号）。\n\n```text\n',
    items: silent.map((one) => `${reasonLine(one)}\n`),
    tail: '```\n\n',
    omitted: omittedWords('处加重的编号'),
  };
}

// Where an entry of such a file begins.
const ENTRY = /^(?= {2}- 改动:$)/mu;

/** The same as a file in `reasons/`, in the words that `--write-reasons` writes; an item for each definition. */
export function filePart(silent: readonly JudgedChange[], today: string): Part {
  const { head, tail } = details(
    '也可以写成文件：reasons/ 里新建一个 .yaml 文件（kuaiban diff --write-reasons 会写好样子）',
  );
  const burdens = silent.map((one) => ({
    fingerprint: one.fingerprint,
    name: oneLine(one.change.subject.name),
    comparison: oneLine(comparisonWords(one)),
    message: oneLine(one.message),
  }));
  const [opening = '', ...entries] = reasonSkeleton(burdens, today).split(ENTRY);
  return {
    rank: 6,
    head: `${head}\`\`\`yaml\n${opening}`,
    items: silent.length === 0 ? [] : entries,
    tail: `\`\`\`\n${tail}`,
    omitted: omittedWords('条说明的样子'),
  };
}
