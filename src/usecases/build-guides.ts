import type { Catalogue } from '../catalog/catalogue.js';
import type { CatalogFiles } from '../catalog/files.js';
import type { SchemaChecker } from '../catalog/schema-check.js';
import type { Channel, ChannelId } from '../channels/channel.js';
import { compareDiagnostics, type Diagnostic } from '../diagnostic/diagnostic.js';
import { UserError } from '../diagnostic/user-error.js';
import { buildCollection, type Collection } from '../guide/build.js';
import type { Publication } from '../guide/publication.js';
import { isGuide } from '../guide/reference.js';
import type { QrMemory } from '../parity/check-qr-codes.js';
import type { KillRate } from '../parity/kill-rate.js';
import type { OutputFile, OutputFolder, OutputPlan, ReadSource } from '../publish/output.js';
import { type CheckedCatalogue, checkCatalogue, type Progress } from './check-catalogue.js';
import { kioskBundleFile, manifestFile, type RenderedEdition } from './describe-output.js';
import { NO_OWN_WORDS, type OwnWords } from './own-words.js';
import { type ReceiptOptions, receiptFiles } from './parity-receipt.js';
import type { ProofMemory } from './proof-memory.js';
import { type FindAttachment, outputFiles, renderEdition } from './render.js';

export interface BuildPorts {
  readonly files: CatalogFiles;
  readonly output: OutputFolder;
}

export interface BuildOptions {
  readonly checker: SchemaChecker;
  readonly channels: readonly Channel[];
  readonly version: string;
  /** What own templates show besides the facts. */
  readonly ownWords?: OwnWords;
  /** The QR codes that earlier builds have read; filled. */
  readonly qrMemory?: QrMemory;
  /** The pages that earlier builds have proved; filled. */
  readonly proofs?: ProofMemory;
  /** What this version was measured to find: it stands on the receipt. */
  readonly killRate?: KillRate | null;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly onCheck?: Progress;
  readonly onRender?: Progress;
}

/** How much was rendered. */
export interface Counts {
  /** Guides of items and of bundles. */
  readonly guides: number;
  /** Of the guides, those of bundles. */
  readonly bundles: number;
  readonly lists: number;
}

/** What a build found and did. Without a plan nothing was published: the findings say why. */
export interface BuildResult {
  readonly checked: CheckedCatalogue;
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: Counts;
  readonly plan: OutputPlan | undefined;
}

const unreadable = (path: string) =>
  new UserError(`附件 ${path} 读不出来`, '检查文件是否还在、有没有读取权限，再试一次');

function attachmentReader(files: CatalogFiles): ReadSource {
  return async (path) => {
    const content = await files.read(path);
    if (!content.ok) throw unreadable(path);
    return content.bytes;
  };
}

function attachmentFinder({ attachments }: Catalogue): FindAttachment {
  return (path) => {
    const attachment = attachments.get(path);
    if (attachment === undefined) throw unreadable(path);
    return attachment;
  };
}

function renderAll(
  collection: Collection,
  { channels, onRender, ownWords = NO_OWN_WORDS, qrMemory = new Map(), proofs = new Map() }: BuildOptions,
  findAttachment: FindAttachment,
): readonly RenderedEdition[] {
  const context = { site: collection.site, findAttachment, ownWords, qrMemory, proofs };
  return collection.editions.map((edition, index) => {
    const renditions = channels.map((channel) => renderEdition(channel, edition, context));
    onRender?.(index + 1, collection.editions.length);
    return { edition, renditions: renditions.filter((rendition) => rendition !== undefined) };
  });
}

function countsOf(rendered: readonly RenderedEdition[]): Counts {
  const publications = rendered.map(({ edition }) => edition.publication);
  const count = (is: (publication: Publication) => boolean) => publications.filter(is).length;
  return {
    guides: count(isGuide),
    bundles: count(({ kind }) => kind === 'bundle'),
    lists: count(({ kind }) => kind === 'list-page'),
  };
}

function renderFrames(
  { directory, editions, site }: Collection,
  channels: readonly Channel[],
  findAttachment: FindAttachment,
): Map<ChannelId, readonly OutputFile[]> {
  return new Map(
    channels.map((channel) => {
      const artefacts = channel.renderFrame(directory, editions, site);
      return [channel.id, outputFiles(channel.id, artefacts, findAttachment)];
    }),
  );
}

function allFiles(
  receipt: ReceiptOptions,
  rendered: readonly RenderedEdition[],
  frames: Map<ChannelId, readonly OutputFile[]>,
): readonly OutputFile[] {
  const pages = rendered.flatMap(({ renditions }) => renditions.flatMap(({ files }) => files));
  const kioskFrame = frames.get('kiosk');
  if (kioskFrame) {
    const kioskPages = pages.filter(({ path }) => path.startsWith('kiosk/'));
    frames.set('kiosk', [...kioskFrame, kioskBundleFile(receipt.version, [...kioskPages, ...kioskFrame])]);
  }
  const proof = receiptFiles(rendered, receipt);
  const manifest = manifestFile(receipt.version, rendered, frames, proof);
  return [...pages, ...[...frames.values()].flat(), ...proof, manifest];
}

/**
 * Checks the catalogue, renders every publication in every channel, proves that each page shows its facts and
 * replaces the output folder. Errors stop before anything is written: the old folder stays.
 * @throws UserError if the catalogue cannot be read or the folder cannot be written
 */
export async function buildGuides(ports: BuildPorts, options: BuildOptions): Promise<BuildResult> {
  const { checker, channels, version, today, killRate = null, ownWords = NO_OWN_WORDS } = options;
  const checked = await checkCatalogue(ports.files, checker, today, options.onCheck);
  const hasErrors = (diagnostics: readonly Diagnostic[]) => diagnostics.some((d) => d.severity === 'error');
  if (hasErrors(checked.diagnostics)) {
    return { checked, diagnostics: checked.diagnostics, counts: countsOf([]), plan: undefined };
  }
  const collection = buildCollection(checked.catalogue, today);
  const findAttachment = attachmentFinder(checked.catalogue);
  const rendered = renderAll(collection, options, findAttachment);
  const proofs = rendered.flatMap(({ renditions }) =>
    renditions.flatMap((rendition) => rendition.diagnostics),
  );
  const diagnostics = [...checked.diagnostics, ...proofs].toSorted(compareDiagnostics);
  const counts = countsOf(rendered);
  if (hasErrors(proofs)) return { checked, diagnostics, counts, plan: undefined };
  const frames = renderFrames(collection, channels, findAttachment);
  const files = allFiles({ version, site: collection.site, ownWords, killRate }, rendered, frames);
  const plan = await ports.output.update(files, attachmentReader(ports.files));
  return { checked, diagnostics, counts, plan };
}
