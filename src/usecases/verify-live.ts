import type { CatalogFiles } from '../catalog/files.js';
import type { SchemaChecker } from '../catalog/schema-check.js';
import type { ChannelId } from '../channels/channel.js';
import { compareDiagnostics, type Diagnostic } from '../diagnostic/diagnostic.js';
import { buildCollection } from '../guide/build.js';
import type { QrMemory } from '../parity/check-qr-codes.js';
import type { LiveSource, OpenLive } from '../publish/live-source.js';
import { type CheckedCatalogue, checkCatalogue, type Progress } from './check-catalogue.js';
import { CHANNEL_NAMES } from './expectation.js';
import type { OwnWords } from './own-words.js';
import { type LiveEntry, verifyPlace } from './verify-place.js';
import { livePagesOf } from './wanted-live.js';

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
  /** The QR codes that earlier runs have read; filled. */
  readonly qrMemory?: QrMemory;
  readonly onCheck?: Progress;
  readonly onPage?: Progress;
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

/**
 * Checks the catalogue and compares what is published now with it: each page of each channel as people get it. Reads only.
 * @throws UserError if the catalogue cannot be read, or a place is none
 */
export async function verifyLive(
  { files, open }: VerifyLivePorts,
  { checker, channels, places, today, ownWords, qrMemory = new Map(), onCheck, onPage }: VerifyLiveOptions,
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
  const wanted = new Map(channels.map((id) => [id, livePagesOf(id, collection, qrMemory, ownWords)]));
  const total = [...wanted.values()].reduce((sum, pages) => sum + pages.length, 0);
  let done = 0;
  const tick = () => {
    done += 1;
    onPage?.(done, total);
  };
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
