import type { Catalogue } from '../catalog/catalogue.js';
import { type CitizenChange, citizenChanges } from '../model/citizen-changes.js';
import { changesPageId } from '../model/reserved-ids.js';
import { grouped } from '../values/grouped.js';
import { BURDEN_WORDS, changeEntries, type FindPage, pageFinder } from './changes-entries.js';
import { type ChangesPage, divideChanges } from './changes-pages.js';
import { dateLeaf, referring, textLeaf } from './leaves.js';
import type { Publication, Section } from './publication.js';
import type { Reference } from './reference.js';
import { entry, section } from './section.js';

const NAME = '近期调整';
const OFFICIAL = '现在怎样办，以办事指南为准。';

const referenceOf = ({ year, page }: ChangesPage): Reference => ({
  kind: 'changes-page',
  id: changesPageId(year, page),
});

function titleOf({ year, page, pages }: ChangesPage): string {
  const name = year === null ? NAME : `${year}年的调整`;
  return pages === 1 ? name : `${name}（第 ${page} 页，共 ${pages} 页）`;
}

/** `2026-11` as people say it. */
function formatMonth(month: string): string {
  return `${month.slice(0, 4)}年${Number(month.slice(5))}月`;
}

const monthOf = ({ date }: CitizenChange): string => date.slice(0, 7);

function monthSections(changes: readonly CitizenChange[], findPage: FindPage): readonly (Section | null)[] {
  return [...grouped(changes, monthOf)].map(([month, part]) =>
    section({
      key: `month-${month}`,
      part: 'listed',
      heading: formatMonth(month),
      entries: changeEntries(part, findPage),
    }),
  );
}

/** Such as “这一页有 5 件：有所收紧 1 件，更方便了 4 件。”. */
function countLine(changes: readonly CitizenChange[]): string {
  const counts = (['加重', '须知', '减轻'] as const).map((burden) => ({
    word: BURDEN_WORDS[burden],
    count: changes.filter(({ entry }) => entry.类别 === burden).length,
  }));
  const words = counts.filter(({ count }) => count > 0).map(({ word, count }) => `${word} ${count} 件`);
  return `这一页有 ${changes.length} 件：${words.join('，')}。`;
}

function spanLine(changes: readonly CitizenChange[]): string {
  const months = changes.map(monthOf).toSorted();
  const [first = '', last = ''] = [months[0], months.at(-1)];
  const span = first === last ? formatMonth(first) : `${formatMonth(first)}到${formatMonth(last)}`;
  return `${span}，办事的要求、时限、材料和地点有哪些变化，新的在前。${OFFICIAL}`;
}

/** The way to the other pages: older ones, and back to the newest. */
function othersSection(own: ChangesPage, all: readonly ChangesPage[]): Section | null {
  return section({
    key: 'others',
    part: 'listed',
    heading: '别的时间的调整',
    entries: all
      .filter((one) => one !== own)
      .map((one) => entry({ name: referring(textLeaf('', titleOf(one)), referenceOf(one)) })),
  });
}

function aboutSection([newest]: readonly CitizenChange[]): Section | null {
  return section({
    key: 'about',
    part: 'register',
    heading: '关于这一页',
    facts: newest === undefined ? [] : [dateLeaf('更新日期', newest.date)],
  });
}

/**
 * 近期调整: what changed for citizens, by month, the newest first; the newest twelve months on the first page, older ones by years.
 * None without `changes/*.yaml`.
 * @param published all other publications
 */
export function buildChangesPages(
  catalogue: Catalogue,
  published: readonly Reference[],
): readonly Publication[] {
  const all = divideChanges(citizenChanges(catalogue));
  const findPage = pageFinder(catalogue, published);
  return all.map((page) => ({
    ...referenceOf(page),
    title: textLeaf('', titleOf(page)),
    lead: [textLeaf('', spanLine(page.changes)), textLeaf('', countLine(page.changes))],
    sections: [
      ...monthSections(page.changes, findPage),
      othersSection(page, all),
      aboutSection(page.changes),
    ].filter((part): part is Section => part !== null),
  }));
}
