import { placeOf } from '../channels/addresses.js';
import type { ChannelId } from '../channels/channel.js';
import type { Edition } from '../guide/publication.js';
import { isGuide } from '../guide/reference.js';
import { MANIFEST_FILE, type Manifest, type PublishedEdition } from '../publish/manifest.js';
import type { FileDigest, OutputFile } from '../publish/output.js';
import { outputFile, type Rendition } from './render.js';

/** A publication with its renditions. */
export interface RenderedEdition {
  readonly edition: Edition;
  readonly renditions: readonly Rendition[];
}

function digests(files: readonly OutputFile[]): readonly FileDigest[] {
  return files
    .map(({ path, sha256, bytes }) => ({ path, sha256, bytes }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function published({ edition, renditions }: RenderedEdition): PublishedEdition {
  const channels = renditions.map(({ channel, files }) => [channel, digests(files)] as const);
  return {
    digest: edition.digest,
    checkCode: edition.checkCode,
    channels: Object.fromEntries(channels),
  };
}

/** Guides by their ids, other pages by their places: a list may have the id of a register. */
export function byKind<Value>(
  rendered: readonly RenderedEdition[],
  describe: (one: RenderedEdition) => Value,
): { readonly guides: Readonly<Record<string, Value>>; readonly pages: Readonly<Record<string, Value>> } {
  const guides = rendered.filter(({ edition }) => isGuide(edition.publication));
  const pages = rendered.filter(({ edition }) => !isGuide(edition.publication));
  return {
    guides: Object.fromEntries(guides.map((one) => [one.edition.publication.id, describe(one)])),
    pages: Object.fromEntries(pages.map((one) => [placeOf(one.edition.publication), describe(one)])),
  };
}

export function jsonFile(path: string, value: unknown): OutputFile {
  return outputFile(path, new TextEncoder().encode(`${JSON.stringify(value, null, 1)}\n`));
}

/** manifest.json over everything else in the output folder. */
export function manifestFile(
  version: string,
  rendered: readonly RenderedEdition[],
  shared: ReadonlyMap<ChannelId, readonly OutputFile[]>,
  others: readonly OutputFile[],
): OutputFile {
  const manifest: Manifest = {
    version,
    ...byKind(rendered, published),
    shared: Object.fromEntries([...shared].map(([channel, files]) => [channel, digests(files)])),
    files: digests(others),
  };
  return jsonFile(MANIFEST_FILE, manifest);
}

/** The kiosk's own list of its files, so that a terminal can check what it holds. */
export function kioskBundleFile(version: string, files: readonly OutputFile[]): OutputFile {
  const prefix = 'kiosk/';
  const listed = digests(files).map((file) => ({ ...file, path: file.path.slice(prefix.length) }));
  return jsonFile(`${prefix}bundle.json`, { version, files: listed });
}
