import canonicalize from 'canonicalize';
import type { Catalogue } from '../../catalog/catalogue.js';
import { CHANNEL_NAMES } from '../../channels/channel.js';
import { chromeOf } from '../../channels/chrome.js';
import { pagePath } from '../../channels/page-path.js';
import { CHANNEL_IDS } from '../../channels/registry.js';
import type { FactChange, GuideChange } from '../../diff/published.js';
import { buildSite } from '../../guide/build-site.js';
import { type Fact, factsOf } from '../../guide/facts.js';
import type { Edition } from '../../guide/publication.js';
import { isGuide } from '../../guide/reference.js';
import type { Site } from '../../guide/site.js';
import type { DateText } from '../../values/date.js';
import { alignBlocks, alignFacts, type Pair } from './align.js';
import { type Block, blocksOf, type Labelled } from './blocks.js';
import { quoted } from './changed.js';
import { type PageChange, type PageChanges, pageChanges } from './pages.js';

/** What a channel puts in the place of what it cannot carry, or behind it. */
type Shown = (fact: Fact) => readonly string[];

function shownBy(edition: Edition, site: Site | null): Shown {
  if (site === null) return () => [];
  const channels = CHANNEL_IDS.filter((channel) => pagePath(channel, edition.publication) !== null);
  return ({ type, text, links = [] }) =>
    channels.flatMap((channel) => {
      const { fileNote, printsAddresses } = chromeOf(channel, edition, site);
      const printed = printsAddresses ? links.map(({ address }) => `（${address}）`).join('') : '';
      const added = `${printed}${type === 'file' ? fileNote : ''}`;
      return added === '' ? [] : [`${CHANNEL_NAMES[channel]}：${text}${added}`];
    });
}

/** What tells a fact from one with the same text. */
function hiddenPart({ type, value, links = [] }: Fact, other: Fact): string {
  if (JSON.stringify(links) !== JSON.stringify(other.links ?? [])) {
    return links.length === 0 ? '没有链接' : `链接到 ${links.map(({ address }) => address).join('、')}`;
  }
  return type === 'file' ? `文件摘要 ${value.sha256.slice(0, 8)}` : (canonicalize(value) ?? '');
}

function textOf(fact: Fact | undefined, other: Fact | undefined): string | null {
  if (fact === undefined) return null;
  return other?.text === fact.text ? `${fact.text}（${hiddenPart(fact, other)}）` : fact.text;
}

/** 页首 stands above the first section. */
const TOP = '页首';

function titleOf({ key, name }: Block): readonly string[] {
  if (name === null) return [];
  return [key === 'key-facts' && name.label !== '' ? name.label : name.text];
}

function labelOf({ slot, label }: Labelled, { key, name }: Block): readonly string[] {
  if (slot === 'title') return ['标题'];
  if (slot === 'tags') return ['标记'];
  if (slot === 'name' && name !== null) return key === 'key-facts' && label !== '' ? [] : ['名称'];
  return label === '' ? [] : [label];
}

function factChange({ before, after }: Pair<Labelled>, block: Block, shown: Shown): readonly FactChange[] {
  const one = after ?? before;
  if (one === null) return [];
  return [
    {
      section: block.heading === '' ? TOP : block.heading,
      place: [...titleOf(block), ...labelOf(one, block)],
      before: textOf(before?.fact, after?.fact),
      after: textOf(after?.fact, before?.fact),
      shown: shown(one.fact),
    },
  ];
}

/** The facts that came, went or are others: moving one changes nothing. */
function factChanges({ before, after }: PageChange, shown: Shown): readonly FactChange[] {
  if (before === null || after === null) return [];
  const blocks = ({ publication }: Edition) => blocksOf(factsOf(publication));
  return alignBlocks(blocks(before), blocks(after)).flatMap((pair) => {
    const block = pair.after ?? pair.before;
    if (block === null) return [];
    const facts = alignFacts(pair.before?.facts ?? [], pair.after?.facts ?? []);
    return facts.flatMap((one) => factChange(one, block, shown));
  });
}

function sameCodeWords(before: Edition, after: Edition): string {
  if (before.articleTitle !== after.articleTitle) {
    return `只有公众号文章的标题由“${before.articleTitle}”改成“${after.articleTitle}”，内容校验码不变`;
  }
  return '页面上的文字没有变，只有强调、链接去向或者网页摘要变了，内容校验码不变';
}

function whyOf(page: PageChange, count: number): string {
  const { before, after, isOwn, because } = page;
  if (before === null) return '这是新增的页面，里面都是新的内容';
  if (after === null) return '这个页面不再发布，要撤下，原来的内容校验码作废';
  if (before.digest === after.digest) return sameCodeWords(before, after);
  // A matter that was renamed may bear its name on both sides.
  const names = [...new Set(because)];
  const causes = [
    ...(isOwn ? ['它自己的内容改了'] : []),
    ...(names.length > 0 ? [`跟着${names.map(quoted).join('、')}变`] : []),
  ];
  const extent = count === 0 ? '内容没有增减，只是先后顺序变了' : `页面上有 ${count} 处不同`;
  return `${causes.join('，又')}，${extent}，内容校验码也变了`;
}

function keptWords(page: PageChange): string {
  return isGuide(page) ? '改的内容不在办事指南里，内容校验码不变' : '改的内容不在这个页面上，内容校验码不变';
}

/**
 * What of the pages reads otherwise, fact by fact, those whose own definition changed before those that follow others; pages whose definition changed and that read as before are listed as well, as
 * their check code stays. Pure.
 * @param changedFiles as for `consequencesOf`
 * @param today YYYY-MM-DD
 */
export function guideChanges(
  before: Catalogue,
  after: Catalogue,
  changedFiles: ReadonlySet<string>,
  today: DateText,
  pages: PageChanges = pageChanges(before, after, changedFiles, today),
): readonly GuideChange[] {
  const { settings } = pages.sides.after;
  const site = settings ? buildSite(settings, []) : null;
  const toChange = (page: PageChange, isKept: boolean): readonly GuideChange[] => {
    const edition = page.after ?? page.before;
    if (edition === null) return [];
    const facts = isKept ? [] : factChanges(page, shownBy(edition, site));
    return [
      {
        kind: page.kind,
        id: page.id,
        title: page.title,
        checkCode: { before: page.before?.checkCode ?? null, after: page.after?.checkCode ?? null },
        facts,
        why: isKept ? keptWords(page) : whyOf(page, facts.length),
      },
    ];
  };
  const own = pages.moved.filter(({ isOwn }) => isOwn);
  const following = pages.moved.filter(({ isOwn }) => !isOwn);
  return [
    ...[...own, ...following].flatMap((page) => toChange(page, false)),
    ...pages.kept.flatMap((page) => toChange(page, true)),
  ];
}
