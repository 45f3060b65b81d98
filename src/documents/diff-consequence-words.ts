import { CHANNEL_NAMES, type ChannelId } from '../channels/channel.js';
import type { Consequences, MeasureMove, PublicationMove } from '../diff/consequences.js';
import type { GuideChange } from '../diff/published.js';
import type { PublicationKind } from '../guide/reference.js';
import { formatDate } from '../values/date.js';
import { grouped } from '../values/grouped.js';

export const TURN_NAMES = {
  'falls-short': '变成未达标',
  'is-met-again': '重新达标',
  worse: '变差',
  better: '变好',
  other: '有变化',
} satisfies Record<MeasureMove['turn'], string>;

/** What the publications of `guide/` are called. */
const PUBLICATION_NAMES = {
  guide: '办事指南',
  bundle: '一件事',
  'list-page': '清单',
  'changes-page': '近期调整',
  'power-page': '权责清单',
  'law-page': '法规依据',
} satisfies Record<PublicationKind, string>;

/** `50% → 40%（目标 60%），变成未达标`, without the name. */
export function measureWords({ before, after, threshold, turn }: MeasureMove): string {
  return `${before} → ${after}${threshold === null ? '' : `（目标 ${threshold}）`}，${TURN_NAMES[turn]}`;
}

/** `办事指南`; of a kind without a name nothing. */
export function publicationName(kind: string): string {
  return Object.hasOwn(PUBLICATION_NAMES, kind) ? PUBLICATION_NAMES[kind as PublicationKind] : '';
}

/** `失业登记（办事指南）`. */
export function titleWords({ kind, title }: Pick<PublicationMove, 'kind' | 'title'>): string {
  const name = publicationName(kind);
  return name === '' ? title : `${title}（${name}）`;
}

function channelOf(page: string): string {
  const channel = page.split('/')[0] ?? '';
  return Object.hasOwn(CHANNEL_NAMES, channel) ? CHANNEL_NAMES[channel as ChannelId] : channel;
}

/** `网站 5 · 公众号 4 · 自助终端 4`. */
export function channelCounts(publications: readonly PublicationMove[]): string {
  const pages = grouped(
    publications.flatMap((one) => one.pages),
    channelOf,
  );
  return [...pages].map(([channel, own]) => `${channel} ${own.length}`).join(' · ');
}

/** By when it must be published; nothing where nothing is to be, or where the gaps say why that is not known. */
export function deadlineWords({
  publications,
  publishBy,
}: Pick<Consequences, 'publications' | 'publishBy'>): string | undefined {
  if (publications.length === 0 || publishBy === null) return undefined;
  return `最迟 ${formatDate(publishBy)}公开（20 个工作日内，政府信息公开条例第二十六条）`;
}

/** Why a page has another check code, or the same. */
export function whyWords({ why }: Pick<GuideChange, 'why'>): string {
  return `${why.replace(/[。.\s]+$/u, '')}。`;
}

/** `1A2B-3C4D → 5E6F-7A8B`; of a page that is new or gone the words for it. */
export function checkCodeWords({
  before,
  after,
}: {
  readonly before: string | null;
  readonly after: string | null;
}): string {
  if (before === after) return `${after ?? '没有'}（没有变）`;
  return `${before ?? '没有'} → ${after ?? '没有'}`;
}
