import type { CatalogFiles } from '../catalog/files.js';
import type { SchemaChecker } from '../catalog/schema-check.js';
import type { ChannelId } from '../channels/channel.js';
import { pagePath } from '../channels/page-path.js';
import { compareDiagnostics, type Diagnostic } from '../diagnostic/diagnostic.js';
import { buildCollection, type Collection } from '../guide/build.js';
import { isGuide, isRegister, type Reference } from '../guide/reference.js';
import type { QrMemory } from '../parity/check-qr-codes.js';
import type { DistReader } from '../publish/dist-reader.js';
import type { PageViewer } from '../publish/page-viewer.js';
import { type CheckedCatalogue, checkCatalogue, type Progress } from './check-catalogue.js';
import { compareDist, type DistComparison } from './compare-dist.js';
import { CHANNEL_NAMES, demandOf } from './expectation.js';
import { type BuiltChannels, openDist } from './open-dist.js';
import { NO_OWN_WORDS, type OwnWords } from './own-words.js';
import type { WantedPage } from './page-findings.js';
import { VERIFY_CODES } from './verify-codes.js';
import { verifyInBrowser } from './verify-in-browser.js';

export interface VerifyPorts {
  readonly files: CatalogFiles;
  readonly dist: DistReader;
  /** Starts a browser, where the pages are to be opened too. */
  readonly openViewer?: () => Promise<PageViewer>;
}

export interface VerifyOptions {
  readonly checker: SchemaChecker;
  /** The channels to look at; without them all that the build made. */
  readonly channels?: readonly ChannelId[];
  /** YYYY-MM-DD */
  readonly today: string;
  /** What the templates of the build show besides the facts, where they were own ones. */
  readonly ownWords?: OwnWords;
  /** The QR codes that earlier runs have read; filled. */
  readonly qrMemory?: QrMemory;
  readonly onCheck?: Progress;
  readonly onFile?: Progress;
  /** Of pages opened in a browser. */
  readonly onView?: Progress;
}

/** How much was compared, in publications, pages and files. */
export interface VerifyCounts {
  readonly guides: number;
  readonly lists: number;
  readonly registers: number;
  /** Pages of 近期调整. */
  readonly changes: number;
  /** Pages of these publications that are as the catalogue says, and those with any finding. */
  readonly same: number;
  readonly different: number;
  /** Pages without a publication. */
  readonly unknown: number;
  /** Files that are no pages of publications, and those of them with a finding. */
  readonly otherFiles: number;
  readonly otherDifferent: number;
}

/** What was compared: with the catalogue in good order only. */
export interface Verified extends Pick<BuiltChannels, 'channels' | 'absent'> {
  readonly counts: VerifyCounts;
  /** The version of the program that built the folder. */
  readonly builtWith: string;
}

export interface VerifyResult {
  readonly checked: CheckedCatalogue;
  /** About the folder; where the catalogue has errors, about the catalogue. */
  readonly diagnostics: readonly Diagnostic[];
  /** Titles of the publications by their pages. */
  readonly names: ReadonlyMap<string, string>;
  /** `undefined` where the catalogue has errors: it says nothing that could be compared. */
  readonly verified: Verified | undefined;
}

function pagesOf(
  { editions, site }: Collection,
  channels: readonly ChannelId[],
  ownWords: OwnWords,
): readonly WantedPage[] {
  return channels.flatMap((channel) =>
    editions.flatMap((edition) => {
      const { publication } = edition;
      const path = pagePath(channel, publication);
      if (path === null) return [];
      const demand = () => demandOf(channel, edition, site, ownWords);
      return [{ path, channel: CHANNEL_NAMES[channel], title: publication.title.text, demand }];
    }),
  );
}

function countsOf(
  { editions }: Collection,
  channels: readonly ChannelId[],
  pages: readonly WantedPage[],
  { diagnostics, otherFiles }: DistComparison,
): VerifyCounts {
  const publications = editions
    .map(({ publication }) => publication)
    .filter((publication) => channels.some((channel) => pagePath(channel, publication) !== null));
  const count = (is: (publication: Reference) => boolean) => publications.filter(is).length;
  const paths = new Set(pages.map(({ path }) => path));
  const flawed = new Set(diagnostics.map(({ file }) => file));
  const different = [...flawed].filter((file) => paths.has(file)).length;
  const unknown = diagnostics.filter(({ code }) => code === VERIFY_CODES.pageUnknown.code).length;
  return {
    guides: count(isGuide),
    lists: count(({ kind }) => kind === 'list-page'),
    registers: count(isRegister),
    changes: count(({ kind }) => kind === 'changes-page'),
    same: paths.size - different,
    different,
    unknown,
    otherFiles: otherFiles - unknown,
    otherDifferent: flawed.size - different - unknown,
  };
}

/**
 * Checks the catalogue and compares a folder that `build` made with it: every page is there and shows the catalogue's facts, no other
 * page is there, no byte has changed since. Reads only.
 * @throws UserError if the catalogue or the folder cannot be read, or the folder was not made by `build`
 */
export async function verifyDist(
  { files, dist, openViewer }: VerifyPorts,
  options: VerifyOptions,
): Promise<VerifyResult> {
  const { checker, today, ownWords = NO_OWN_WORDS, qrMemory = new Map(), onFile } = options;
  // Before the catalogue is gone through: a wrong folder is a slip of the command.
  const opened = await openDist(dist, options.channels);
  const { manifest, channels, absent } = opened;
  const checked = await checkCatalogue(files, checker, today, options.onCheck);
  if (checked.diagnostics.some(({ severity }) => severity === 'error')) {
    return { checked, diagnostics: checked.diagnostics, names: new Map(), verified: undefined };
  }
  const collection = buildCollection(checked.catalogue, today);
  const pages = pagesOf(collection, channels, ownWords);
  const compared = await compareDist(dist, {
    ...opened,
    pages,
    qrMemory,
    ...(onFile && { onFile }),
  });
  const seen = openViewer ? await verifyInBrowser(dist, openViewer, pages, options.onView) : [];
  const comparison = { ...compared, diagnostics: [...compared.diagnostics, ...seen] };
  await opened.assertUnchanged();
  return {
    checked,
    diagnostics: comparison.diagnostics.toSorted(compareDiagnostics),
    names: new Map(pages.map(({ path, title }) => [path, title])),
    verified: {
      counts: countsOf(collection, channels, pages, comparison),
      channels,
      absent,
      builtWith: manifest.version,
    },
  };
}
