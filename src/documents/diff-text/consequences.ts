import stringWidth from 'string-width';
import type { Consequences } from '../../diff/consequences.js';
import type { JudgedChange } from '../../diff/judged-change.js';
import { byCause, namesIn, publicationSums } from '../diff-cause-words.js';
import { channelCounts, deadlineWords, measureWords, titleWords } from '../diff-consequence-words.js';
import type { Writer } from './writer.js';

/** Titles and names that a line shows. */
const NAMES_SHOWN = 5;

export function listed(names: readonly string[], shown: number = NAMES_SHOWN): string {
  const more = names.length > shown ? ` 等 ${names.length} 个` : '';
  return names.slice(0, shown).join('、') + more;
}

function measureLines({ measures }: Consequences, { lines, colours }: Writer): readonly string[] {
  const widest = Math.max(0, ...measures.map(({ name }) => stringWidth(name)));
  return measures.flatMap((measure) => {
    const { name, turn, because } = measure;
    const padded = name + ' '.repeat(widest - stringWidth(name));
    const paint = turn === 'falls-short' ? colours.red : (text: string) => text;
    return [
      ...lines(`${padded}  ${measureWords(measure)}`, 4, paint),
      ...because.slice(0, NAMES_SHOWN).flatMap((one) => lines(one, 6)),
      ...(because.length > NAMES_SHOWN ? lines(`另有 ${because.length - NAMES_SHOWN} 个`, 6) : []),
    ];
  });
}

type Changes = readonly JudgedChange[];

function publicationLines(
  { publications }: Consequences,
  changes: Changes,
  { lines }: Writer,
): readonly string[] {
  return byCause(publications, changes).flatMap((group) => {
    const { cause, count, publications: own } = group;
    const titles = namesIn(group, titleWords);
    const counts = channelCounts(own);
    return [
      ...lines(`${cause}：${count} 份${counts === '' ? '' : `（${counts}）`}`, 4),
      ...lines(listed(titles), 6),
    ];
  });
}

/** What else moves: numbers of the monthly report, pages, the day by which they must be published. */
export function consequenceLines(
  consequences: Consequences,
  changes: Changes,
  writer: Writer,
): readonly string[] {
  const { lines, colours } = writer;
  const { measures, publications, gaps } = consequences;
  const deadline = deadlineWords(consequences);
  if (measures.length + publications.length + gaps.length === 0) {
    return [...lines('别的都不跟着变：各项指标照旧，没有页面要重新发布。', 0), ''];
  }
  return [
    ...lines('跟着变的', 0, colours.bold),
    '',
    ...(measures.length > 0 ? [...lines('指标', 2), ...measureLines(consequences, writer)] : []),
    ...(publications.length > 0
      ? [
          ...lines(publicationSums(publications, changes), 2),
          ...publicationLines(consequences, changes, writer),
        ]
      : []),
    ...(deadline === undefined ? [] : lines(deadline, 2, colours.bold)),
    ...gaps.flatMap((gap) => lines(gap, 2, colours.yellow)),
    '',
  ];
}
