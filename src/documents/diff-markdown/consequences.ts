import type { Consequences } from '../../diff/consequences.js';
import type { JudgedChange } from '../../diff/judged-change.js';
import { byCause, namesIn, publicationSums } from '../diff-cause-words.js';
import { channelCounts, deadlineWords, measureWords } from '../diff-consequence-words.js';
import { details, omittedWords } from './changes.js';
import { htmlWords, row, tableHead, words } from './escape.js';
import type { Part } from './fit.js';

/** Names, and characters of a name or figure, that a cell shows. */
const NAMES_SHOWN = 8;
const NAME_SHOWN = 60;
const CAUSE_SHOWN = 160;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, NAMES_SHOWN).map((name) => words(name, NAME_SHOWN));
  return shown.join('<br>') + (names.length > NAMES_SHOWN ? `<br>等 ${names.length} 个` : '');
}

function measurePart({ measures }: Consequences): Part {
  const missed = measures.filter(({ turn }) => turn === 'falls-short').length;
  const verdict = missed > 0 ? `，${missed} 项变成未达标` : '';
  const { head, tail } = details(`${measures.length} 项指标跟着变${verdict}`);
  return {
    rank: 3,
    head: head + tableHead('指标', '变化', '背后的事项'),
    items: measures.map((one) =>
      row(words(one.name, NAME_SHOWN), words(measureWords(one), CAUSE_SHOWN), listed(one.because)),
    ),
    tail,
    omitted: omittedWords('项指标'),
  };
}

function publicationPart({ publications }: Consequences, changes: readonly JudgedChange[]): Part {
  const { head, tail } = details(htmlWords(publicationSums(publications, changes), CAUSE_SHOWN));
  return {
    rank: 4,
    head: head + tableHead('为什么', '份数', '页面', '内容'),
    items: byCause(publications, changes).map((group) =>
      row(
        words(group.cause, CAUSE_SHOWN),
        `${group.count}`,
        words(channelCounts(group.publications), CAUSE_SHOWN),
        listed(namesIn(group, ({ title }) => title)),
      ),
    ),
    tail,
    omitted: omittedWords('组页面'),
  };
}

/** What else moves: numbers of the monthly report, pages to publish and by when, what could not be worked out. */
export function consequenceParts(
  consequences: Consequences,
  changes: readonly JudgedChange[],
): readonly Part[] {
  const { measures, publications, gaps } = consequences;
  const deadline = deadlineWords(consequences);
  return [
    {
      rank: 3,
      head: '### 跟着变的\n\n',
      items: [
        ...(deadline === undefined ? [] : [`- **${deadline}**\n`]),
        ...gaps.map((gap) => `- ${words(gap, CAUSE_SHOWN)}\n`),
      ],
      tail: '\n',
      omitted: omittedWords('句说明'),
    },
    ...(measures.length > 0 ? [measurePart(consequences)] : []),
    ...(publications.length > 0 ? [publicationPart(consequences, changes)] : []),
  ];
}
