import type { TargetReport } from '../targets/target-report.js';
import { KIND_WORDS } from './measure-words.js';
import { type Colours, oneLine, textTable } from './text-table.js';

/** What is not counted: its heading, and its name for `--show`. */
export const LEFT_OUT = '不统计';

/** Names of files that the notice shows. */
const FILES_SHOWN = 5;

/** What the numbers lack because files cannot be read: `有 1 个文件读不出来：items/…，数字不准。`; `undefined` where all can. */
export function unreadNotice({ unread }: Pick<TargetReport, 'unread'>): string | undefined {
  if (unread.length === 0) return undefined;
  const names = unread.slice(0, FILES_SHOWN).map(({ file }) => file);
  const rest = unread.length > FILES_SHOWN ? '等' : '';
  return `有 ${unread.length} 个文件读不出来：${names.join('、')}${rest}，数字不准；先用 kuaiban validate 查看，改好再统计。`;
}

/** How many definitions are not counted; `undefined` where all are. */
export function leftOutSummary({ leftOut }: Pick<TargetReport, 'leftOut'>): string | undefined {
  if (leftOut.length === 0) return undefined;
  return `${LEFT_OUT} ${leftOut.length} 个（暂停、取消、失效、还没有生效的）`;
}

/** The definitions that are not counted, and why, as a table for a terminal. */
export function describeLeftOut(colours: Colours, { leftOut }: Pick<TargetReport, 'leftOut'>): string {
  if (leftOut.length === 0) return '目录里的都统计了。\n';
  const rows = leftOut.map(({ kind, name, department, note, file }) => [
    KIND_WORDS[kind],
    name,
    department,
    note,
    file,
  ]);
  return [
    colours.bold(oneLine(`${LEFT_OUT} ${leftOut.length} 个`)),
    textTable(colours, [['种类', '名称', '责任处室', '原因', '文件'], ...rows]),
  ].join('\n');
}
