import { type JudgedChange, standingAlone } from '../../diff/judged-change.js';

/** What sentences of rules end with that is advice to editors: behind the fact that it is about. */
export const EDITORS_ADVICE = [
  '等着办的人要知道',
  '群众要找对单位',
  '照旧编码查不到',
  '照旧名称要能查得到',
  '长短比不出来，群众要重新算时间',
  '大厅里要有人指路',
  '是宽是严要人看',
  '照旧时间来，门可能关着',
  '照旧时间来，这一项可能不办',
  '是不是同一份要人看',
];

// Both sides stand in the sentence: how much that is nobody has to be told.
const BY_HOW_MUCH = /（(?:[多少] (?:不到 )?[\d.]+%|是原来的 [\d.]+ 倍)）$/u;

// Names of files in the catalogue are nothing that citizens know.
const FILE_NAMES = /^文件名由 \S+ 改为 \S+，页面的网址跟着变，/u;

/** What changed, as citizens are told: without the advice and the arithmetic that are for editors. */
export function citizenWords(judged: JudgedChange): string {
  const { message } = judged;
  // Text of the catalogue stands in quotation marks: no sentence ends with it by chance.
  const advice = EDITORS_ADVICE.find((words) => message.endsWith(`，${words}`));
  const said = advice === undefined ? message : message.slice(0, -advice.length - 1);
  const words = said.replace(BY_HOW_MUCH, '').replace(FILE_NAMES, '页面的网址换了，');
  return standingAlone({ ...judged, message: words });
}
