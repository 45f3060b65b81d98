import type { CatalogFiles } from '../catalog/files.js';
import type { SchemaChecker } from '../catalog/schema-check.js';
import { placeOf } from '../channels/addresses.js';
import type { ChannelId } from '../channels/channel.js';
import { pagePath } from '../channels/page-path.js';
import { toDiagnostic } from '../diagnostic/code-doc.js';
import { compareDiagnostics, type Diagnostic, FILE_START } from '../diagnostic/diagnostic.js';
import { buildCollection, type Collection } from '../guide/build.js';
import type { Edition } from '../guide/publication.js';
import { provePage } from '../parity/check-page.js';
import type { QrMemory } from '../parity/check-qr-codes.js';
import type { LiveSource, OpenLive } from '../publish/live-source.js';
import { askLive } from './ask-live.js';
import { type CheckedCatalogue, checkCatalogue, type Progress } from './check-catalogue.js';
import { CHANNEL_NAMES, demandOf } from './expectation.js';
import { judgeLive, type LivePage, type LiveState } from './judge-live.js';
import { LIVE_CODES } from './live-codes.js';
import type { OwnWords } from './own-words.js';
import { proveRendition } from './prove-rendition.js';

export interface VerifyLivePorts {
  readonly files: CatalogFiles;
  readonly open: OpenLive;
}

export interface VerifyLiveOptions {
  readonly checker: SchemaChecker;
  /** The channels to ask. Each but the website needs its place. */
  readonly channels: readonly ChannelId[];
  /** Address or folder by channel; the website's is in the catalogue, if it is not here. */
  readonly places: Readonly<Partial<Record<ChannelId, string>>>;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly ownWords?: OwnWords;
  readonly onCheck?: Progress;
  readonly onPage?: Progress;
}

/** One publication in one channel, as it stands in public. */
export interface LiveEntry {
  readonly id: string;
  /** Below the root of the channel, such as `guides/shi-ye-deng-ji`. */
  readonly place: string;
  readonly title: string;
  readonly channel: ChannelId;
  readonly state: LiveState;
  readonly address: string;
  /** That the page shows, and that the catalogue asks for. */
  readonly checkCode: string | null;
  readonly expected: string;
}

export interface VerifyLiveResult {
  readonly checked: CheckedCatalogue;
  /** About the pages; where the catalogue has errors, about the catalogue. */
  readonly diagnostics: readonly Diagnostic[];
  /** Title and address of the pages by what they are in the output folder. */
  readonly names: ReadonlyMap<string, string>;
  readonly entries: readonly LiveEntry[];
  /** The places that were asked; `undefined` where the catalogue has errors: nothing was asked. */
  readonly places: readonly { readonly channel: ChannelId; readonly name: string }[] | undefined;
}

interface Wanted {
  readonly edition: Edition;
  readonly page: LivePage;
  /** Relative to the place of the channel, as people ask for it. */
  readonly path: string;
}

function pagesOf(
  channel: ChannelId,
  { editions, site }: Collection,
  memory: QrMemory,
  ownWords: OwnWords | undefined,
): readonly Wanted[] {
  const owners = new Map(editions.map(({ checkCode, publication }) => [checkCode, publication.title.text]));
  return editions.flatMap((edition) => {
    const { publication, checkCode } = edition;
    const file = pagePath(channel, publication);
    if (file === null) return [];
    const demand = demandOf(channel, edition, site, ownWords);
    const page: LivePage = {
      file,
      channel: CHANNEL_NAMES[channel],
      title: publication.title.text,
      checkCode,
      facts: demand.words.facts.length,
      // The images of an article are kept by the account: only its words can be held against the catalogue.
      prove: (html) =>
        channel === 'wechat'
          ? provePage(html, demand.words)
          : proveRendition({ html, images: new Map() }, demand, memory),
      ownerOf: (code) => owners.get(code),
    };
    const below = file.slice(channel.length + 1);
    return [{ edition, page, path: channel === 'website' ? below.replace(/index\.html$/u, '') : below }];
  });
}

/** One finding for all pages that a place did not give. */
function unasked(channel: ChannelId, source: LiveSource, 原因: string, 页数: number): Diagnostic {
  const args = { 渠道: CHANNEL_NAMES[channel], 地址: source.name, 原因, 页数 };
  return toDiagnostic(LIVE_CODES.liveUnreachable, { path: [], args }, channel, FILE_START);
}

async function verifyPlace(
  channel: ChannelId,
  source: LiveSource,
  wanted: readonly Wanted[],
  onPage: () => void,
): Promise<{ readonly entries: readonly LiveEntry[]; readonly diagnostics: readonly Diagnostic[] }> {
  const paths = wanted.map(({ path }) => path);
  const { answers, deadBecause } = await askLive(source, paths, onPage);
  const diagnostics: Diagnostic[] = [];
  const entries = wanted.map(({ edition: { publication, checkCode }, page, path }, index): LiveEntry => {
    const answer = answers[index];
    const judged = answer && judgeLive(page, answer);
    if (judged && deadBecause === null) diagnostics.push(...judged.diagnostics);
    return {
      id: publication.id,
      place: placeOf(publication),
      title: page.title,
      channel,
      state: judged?.state ?? 'unreachable',
      address: source.addressOf(path),
      checkCode: judged?.checkCode ?? null,
      expected: checkCode,
    };
  });
  const left = answers.filter((answer) => answer === undefined).length;
  if (deadBecause !== null) diagnostics.push(unasked(channel, source, deadBecause, wanted.length));
  else if (left > 0) diagnostics.push(unasked(channel, source, '连着很多页都打不开，不再往下问', left));
  return { entries, diagnostics };
}

/**
 * Checks the catalogue and compares what is published now with it: each page of each channel as people get it. Reads only.
 * @throws UserError if the catalogue cannot be read, or a place is none
 */
export async function verifyLive(
  { files, open }: VerifyLivePorts,
  { checker, channels, places, today, ownWords, onCheck, onPage }: VerifyLiveOptions,
): Promise<VerifyLiveResult> {
  const opened = new Map<ChannelId, LiveSource>();
  // Before the catalogue is gone through: a wrong place is a slip of the command.
  for (const channel of channels) {
    const place = places[channel];
    if (place !== undefined) opened.set(channel, await open(place));
  }
  const checked = await checkCatalogue(files, checker, today, onCheck);
  if (checked.diagnostics.some(({ severity }) => severity === 'error')) {
    return { checked, diagnostics: checked.diagnostics, names: new Map(), entries: [], places: undefined };
  }
  const collection = buildCollection(checked.catalogue, today);
  if (channels.includes('website') && !opened.has('website')) {
    opened.set('website', await open(collection.site.address));
  }
  const memory: QrMemory = new Map();
  const wanted = new Map(channels.map((id) => [id, pagesOf(id, collection, memory, ownWords)]));
  const total = [...wanted.values()].reduce((sum, pages) => sum + pages.length, 0);
  let done = 0;
  const tick = () => onPage?.((done += 1), total);
  const entries: LiveEntry[] = [];
  const diagnostics: Diagnostic[] = [];
  const names = new Map<string, string>();
  for (const channel of channels) {
    const source = opened.get(channel);
    const pages = wanted.get(channel) ?? [];
    if (source === undefined) throw new Error(`${channel} was asked for without its place`);
    const found = await verifyPlace(channel, source, pages, tick);
    entries.push(...found.entries);
    diagnostics.push(...found.diagnostics);
    names.set(channel, CHANNEL_NAMES[channel]);
    for (const { page, path } of pages) names.set(page.file, `${page.title} ${source.addressOf(path)}`);
  }
  return {
    checked,
    diagnostics: diagnostics.toSorted(compareDiagnostics),
    names,
    entries,
    places: channels.map((channel) => ({ channel, name: opened.get(channel)?.name ?? '' })),
  };
}
