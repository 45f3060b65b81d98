import type { ChannelId } from '../channels/channel.js';
import { factsOf } from '../guide/facts.js';
import type { Edition } from '../guide/publication.js';
import { MANIFEST_FILE, type Manifest, PARITY_FILE, type PublishedEdition } from '../publish/manifest.js';
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

function publishedById(
  rendered: readonly RenderedEdition[],
  isWanted: (edition: Edition) => boolean,
): Readonly<Record<string, PublishedEdition>> {
  return Object.fromEntries(
    rendered
      .filter(({ edition }) => isWanted(edition))
      .map((one) => [one.edition.publication.id, published(one)]),
  );
}

function jsonFile(path: string, value: unknown): OutputFile {
  return outputFile(path, new TextEncoder().encode(`${JSON.stringify(value, null, 1)}\n`));
}

/** parity.json: for each publication its facts and, for each channel, those that its page fails to show. */
export function parityFile(version: string, rendered: readonly RenderedEdition[]): OutputFile {
  const publications = rendered.map(({ edition, renditions }) => {
    const facts = factsOf(edition.publication).map((fact) => fact.path);
    const channels = renditions.map(({ channel, missing }) => [
      channel,
      { present: facts.length - missing.length, missing },
    ]);
    return [
      edition.publication.id,
      { digest: edition.digest, checkCode: edition.checkCode, channels: Object.fromEntries(channels), facts },
    ];
  });
  return jsonFile(PARITY_FILE, { version, publications: Object.fromEntries(publications) });
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
    guides: publishedById(rendered, ({ publication }) => publication.kind === 'guide'),
    pages: publishedById(rendered, ({ publication }) => publication.kind !== 'guide'),
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
