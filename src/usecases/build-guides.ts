import type { CatalogFiles } from '../catalog/files.js';
import type { SchemaChecker } from '../catalog/schema-check.js';
import type { Channel, ChannelId } from '../channels/channel.js';
import { compareDiagnostics, type Diagnostic } from '../diagnostic/diagnostic.js';
import { UserError } from '../diagnostic/user-error.js';
import { buildCollection, type Collection } from '../guide/build.js';
import {
  isSettled,
  type OutputFile,
  type OutputFolder,
  type OutputPlan,
  planOutput,
} from '../publish/output.js';
import { type CheckedCatalogue, checkCatalogue, type Progress } from './check-catalogue.js';
import { kioskBundleFile, manifestFile, parityFile, type RenderedEdition } from './describe-output.js';
import { outputFiles, type ReadAttachment, renderEdition } from './render.js';

export interface BuildPorts {
  readonly files: CatalogFiles;
  readonly output: OutputFolder;
}

export interface BuildOptions {
  readonly checker: SchemaChecker;
  readonly channels: readonly Channel[];
  readonly version: string;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly onCheck?: Progress;
  readonly onRender?: Progress;
}

/** What a build found and did. Without a plan nothing was published: the findings say why. */
export interface BuildResult {
  readonly checked: CheckedCatalogue;
  readonly diagnostics: readonly Diagnostic[];
  readonly guides: number;
  readonly plan: OutputPlan | undefined;
}

function attachmentReader(files: CatalogFiles): ReadAttachment {
  return async (path) => {
    const content = await files.read(path);
    if (!content.ok)
      throw new UserError(`附件 ${path} 读不出来`, '检查文件是否还在、有没有读取权限，再试一次');
    return content.bytes;
  };
}

async function renderAll(
  collection: Collection,
  { channels, onRender }: BuildOptions,
  readAttachment: ReadAttachment,
): Promise<readonly RenderedEdition[]> {
  const rendered: RenderedEdition[] = [];
  for (const edition of collection.editions) {
    const renditions = await Promise.all(
      channels.map((channel) => renderEdition(channel, edition, collection.site, readAttachment)),
    );
    rendered.push({ edition, renditions: renditions.filter((rendition) => rendition !== undefined) });
    onRender?.(rendered.length, collection.editions.length);
  }
  return rendered;
}

async function renderFrames(
  { directory, editions, site }: Collection,
  channels: readonly Channel[],
  readAttachment: ReadAttachment,
): Promise<Map<ChannelId, readonly OutputFile[]>> {
  const frames = new Map<ChannelId, readonly OutputFile[]>();
  for (const channel of channels) {
    const artefacts = channel.renderFrame(directory, editions, site);
    frames.set(channel.id, await outputFiles(channel.id, artefacts, readAttachment));
  }
  return frames;
}

function allFiles(
  version: string,
  rendered: readonly RenderedEdition[],
  frames: Map<ChannelId, readonly OutputFile[]>,
): readonly OutputFile[] {
  const pages = rendered.flatMap(({ renditions }) => renditions.flatMap(({ files }) => files));
  const kioskFrame = frames.get('kiosk');
  if (kioskFrame) {
    const kioskPages = pages.filter(({ path }) => path.startsWith('kiosk/'));
    frames.set('kiosk', [...kioskFrame, kioskBundleFile(version, [...kioskPages, ...kioskFrame])]);
  }
  const proof = parityFile(version, rendered);
  const manifest = manifestFile(version, rendered, frames, [proof]);
  return [...pages, ...[...frames.values()].flat(), proof, manifest];
}

/**
 * Checks the catalogue, renders every publication in every channel, proves that each page shows its facts and
 * replaces the output folder. Errors stop before anything is written: the old folder stays.
 * @throws UserError if the catalogue cannot be read or the folder cannot be written
 */
export async function buildGuides(ports: BuildPorts, options: BuildOptions): Promise<BuildResult> {
  const { checker, channels, version, today } = options;
  const checked = await checkCatalogue(ports.files, checker, today, options.onCheck);
  const hasErrors = (diagnostics: readonly Diagnostic[]) => diagnostics.some((d) => d.severity === 'error');
  if (hasErrors(checked.diagnostics)) {
    return { checked, diagnostics: checked.diagnostics, guides: 0, plan: undefined };
  }
  const collection = buildCollection(checked.catalogue, today);
  const readAttachment = attachmentReader(ports.files);
  const rendered = await renderAll(collection, options, readAttachment);
  const proofs = rendered.flatMap(({ renditions }) =>
    renditions.flatMap((rendition) => rendition.diagnostics),
  );
  const diagnostics = [...checked.diagnostics, ...proofs].toSorted(compareDiagnostics);
  const guides = rendered.filter(({ edition }) => edition.publication.kind === 'guide').length;
  if (hasErrors(proofs)) return { checked, diagnostics, guides, plan: undefined };
  const frames = await renderFrames(collection, channels, readAttachment);
  const plan = planOutput(allFiles(version, rendered, frames), await ports.output.read());
  if (!isSettled(plan)) await ports.output.replace(plan);
  return { checked, diagnostics, guides, plan };
}
