import type { Catalogue } from '../../catalog/catalogue.js';
import { fileOf, type Kind, kindOfFile } from '../../catalog/kinds.js';
import { pagePath } from '../../channels/page-path.js';
import { CHANNEL_IDS } from '../../channels/registry.js';
import type { Consequences, PublicationMove } from '../../diff/consequences.js';
import { buildSite } from '../../guide/build-site.js';
import { PUBLISH_WITHIN } from '../../model/power-events.js';
import { workingDaysOf } from '../../model/working-days.js';
import { targetChanges } from '../../targets/target-changes.js';
import type { DateText } from '../../values/date.js';
import { measureMoves } from './measures.js';
import { type PageChange, type PageChanges, pageChanges } from './pages.js';

function stateOf({ before, after }: PageChange): PublicationMove['state'] {
  if (before === null) return 'added';
  return after === null ? 'removed' : 'changed';
}

/** The title of an article stands in no other channel. */
function isArticleTitleAlone({ before, after }: PageChange): boolean {
  if (before === null || after === null || before.digest !== after.digest) return false;
  return JSON.stringify({ ...before, articleTitle: '' }) === JSON.stringify({ ...after, articleTitle: '' });
}

function publicationMove(page: PageChange): PublicationMove {
  const { kind, id, title, before, after, isOwn, because } = page;
  const channels = isArticleTitleAlone(page) ? (['wechat'] as const) : CHANNEL_IDS;
  return {
    kind,
    id,
    title,
    state: stateOf(page),
    checkCode: { before: before?.checkCode ?? null, after: after?.checkCode ?? null },
    isOwn,
    because,
    pages: channels.flatMap((channel) => pagePath(channel, page) ?? []),
  };
}

/** What stands around every page, without the name of the bureau's site where there is none. */
function surroundings({ settings, definitions }: Catalogue): string {
  if (settings === undefined) return '';
  const site = buildSite(settings, []);
  return JSON.stringify({ ...site, hasFeed: definitions.change.size > 0 });
}

function isSurroundedOtherwise({ sides: { before, after } }: PageChanges): boolean {
  return surroundings(before) !== surroundings(after);
}

const SURROUNDINGS =
  '每一页的页眉、页脚或者二维码用到的内容也变了：这里没有列出的页面，内容校验码不变，也要重新发布。';

/** Of a version with nothing in it there is nothing to publish again. */
function hasPages({ definitions }: Catalogue): boolean {
  return Object.values(definitions).some(({ size }) => size > 0);
}

function publishBy(catalogue: Catalogue, today: DateText): Pick<Consequences, 'publishBy' | 'gaps'> {
  if (catalogue.calendar === undefined) {
    return { publishBy: null, gaps: ['没有能用的工作日历（calendar.yaml），算不出最晚哪天公开。'] };
  }
  const last = workingDaysOf(catalogue.calendar).add(today, PUBLISH_WITHIN);
  if (last.ok) return { publishBy: last.value, gaps: [] };
  const gap = `工作日历（calendar.yaml）里没有 ${last.missingYear} 年，算不出最晚哪天公开。`;
  return { publishBy: null, gaps: [gap] };
}

/** Kinds that no number is made of. */
const UNCOUNTED: ReadonlySet<Kind | undefined> = new Set<Kind>(['calendar', 'change', 'reason', 'power']);

/** While a file that would count cannot be used, the numbers are not sure. */
function countingGaps({ sides: { before, after } }: PageChanges): readonly string[] {
  const sentences = ({ unsound }: Catalogue, word: string) => {
    const counting = [...unsound].filter((file) => !UNCOUNTED.has(kindOfFile(file)?.kind));
    return counting.length > 0
      ? [`${word}有 ${counting.length} 个文件读不出来，没有算进指标，数字算不准。`]
      : [];
  };
  return [...sentences(before, '旧版'), ...sentences(after, '新版')];
}

/** Items on lists that changed, in either version. */
function listedItems({ sides, changed }: PageChanges): ReadonlySet<string> {
  const lists = changed.flatMap(({ kind, id }) => (kind === 'list' ? [id] : []));
  const entries = [sides.before, sides.after].flatMap(({ definitions }) =>
    lists.flatMap((id) => definitions.list.get(id)?.事项 ?? []),
  );
  return new Set(entries.map(({ 事项 }) => 事项));
}

function numbers(pages: PageChanges, today: string): Consequences['measures'] {
  const { sides, changed, reach } = pages;
  const listed = listedItems(pages);
  const follows = (file: string) => reach.causesOf(file).size > 0;
  const touched = changed.some(({ kind }) => kind === 'catalog')
    ? 'everything'
    : {
        items: (id: string) => listed.has(id) || follows(fileOf('item', id)),
        bundles: (id: string) => follows(fileOf('bundle', id)),
      };
  return measureMoves(targetChanges(sides.before, sides.after, today, touched));
}

/**
 * What follows from the differences between two versions: numbers of the monthly report that move, pages that are another than
 * before in any channel, and until when they must be published (政府信息公开条例第二十六条). Pure; a version with mistakes is taken as far
 * as it goes, `gaps` says what was left out.
 * @param changedFiles all definition files and attachments that differ in their bytes, came or went; `changes/*.yaml` among them
 * @param today YYYY-MM-DD
 */
export function consequencesOf(
  before: Catalogue,
  after: Catalogue,
  changedFiles: ReadonlySet<string>,
  today: DateText,
  pages: PageChanges = pageChanges(before, after, changedFiles, today),
): Consequences {
  const publications = pages.moved.map(publicationMove);
  const isSurrounded = isSurroundedOtherwise(pages) && hasPages(before) && hasPages(after);
  const isPublished = publications.length > 0 || isSurrounded;
  const term = isPublished ? publishBy(after, today) : { publishBy: null, gaps: [] };
  return {
    measures: numbers(pages, today),
    publications,
    publishBy: term.publishBy,
    gaps: [...countingGaps(pages), ...pages.gaps, ...(isSurrounded ? [SURROUNDINGS] : []), ...term.gaps],
  };
}
