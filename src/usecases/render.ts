import { createHash } from 'node:crypto';
import type { Artefact, Channel, ChannelId } from '../channels/channel.js';
import { articleLengthArgs, articleTooLong } from '../channels/codes.js';
import { toDiagnostic } from '../diagnostic/code-doc.js';
import { type Diagnostic, FILE_START } from '../diagnostic/diagnostic.js';
import type { Edition } from '../guide/publication.js';
import type { Site } from '../guide/site.js';
import type { PageProof } from '../parity/check-page.js';
import type { QrMemory } from '../parity/check-qr-codes.js';
import type { UsedException } from '../parity/tile.js';
import type { FileDigest, MadeFile, OutputFile } from '../publish/output.js';
import { demandOf } from './expectation.js';
import type { OwnWords } from './own-words.js';
import { type ProofMemory, proofKey } from './proof-memory.js';
import { type FinishedPage, proveRendition } from './prove-rendition.js';

/** One publication in one channel: its files and what the proof says of its page. */
export interface Rendition {
  readonly channel: ChannelId;
  readonly files: readonly OutputFile[];
  /** Paths of facts that the page fails to show. */
  readonly missing: readonly string[];
  readonly exceptions: readonly UsedException[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Digest and size of an attachment of the catalogue, by its path there. */
export type FindAttachment = (path: string) => FileDigest;

export function outputFile(path: string, content: Uint8Array): MadeFile {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { path, content, sha256, bytes: content.length };
}

function toFile(path: string, artefact: Artefact, findAttachment: FindAttachment): OutputFile {
  switch (artefact.kind) {
    case 'text':
      return outputFile(path, new TextEncoder().encode(artefact.text));
    case 'bytes':
      return outputFile(path, artefact.bytes);
    case 'copy': {
      const { sha256, bytes } = findAttachment(artefact.from);
      return { path, sha256, bytes, copyFrom: artefact.from };
    }
  }
}

/** Artefacts of a channel as files of the output folder. */
export function outputFiles(
  channel: ChannelId,
  artefacts: readonly Artefact[],
  findAttachment: FindAttachment,
): readonly OutputFile[] {
  return artefacts.map((artefact) => toFile(`${channel}/${artefact.path}`, artefact, findAttachment));
}

/** What every rendition is made and proved with. */
export interface RenderContext {
  readonly site: Site;
  readonly findAttachment: FindAttachment;
  /** What own templates show besides the facts. */
  readonly ownWords: OwnWords;
  /** The QR codes that have been read before; filled. */
  readonly qrMemory: QrMemory;
  /** The pages that have been proved before, to the last byte as they are now. */
  readonly proofs: ProofMemory;
}

/** Only a page whose bytes or facts are others is read again. */
function prove(
  page: FinishedPage,
  channel: ChannelId,
  edition: Edition,
  { site, ownWords, qrMemory, proofs }: RenderContext,
): Pick<PageProof, 'problems' | 'exceptions'> {
  const key = proofKey({ channel, page, edition, site, ownWords });
  const known = proofs.get(key);
  if (known !== undefined) return { problems: [], exceptions: known };
  const proof = proveRendition(page, demandOf(channel, edition, site, ownWords), qrMemory);
  if (proof.problems.length === 0) proofs.set(key, proof.exceptions);
  return proof;
}

/** The images beside a page, by the addresses that it gives them: relative to its folder. */
function imagesBeside(pagePath: string, artefacts: readonly Artefact[]): ReadonlyMap<string, Uint8Array> {
  const folder = pagePath.slice(0, pagePath.lastIndexOf('/') + 1);
  return new Map(
    artefacts.flatMap((artefact) =>
      artefact.kind === 'bytes' && artefact.path.startsWith(folder)
        ? [[artefact.path.slice(folder.length), artefact.bytes] as const]
        : [],
    ),
  );
}

/**
 * Renders one publication in one channel and reads the finished page again: every fact must be there, in order, and nothing
 * besides; its QR codes and tags must say what the catalogue says.
 */
export function renderEdition(
  channel: Channel,
  edition: Edition,
  context: RenderContext,
): Rendition | undefined {
  const artefacts = channel.renderEdition(edition, context.site);
  const [first] = artefacts;
  if (first === undefined) return undefined;
  const files = outputFiles(channel.id, artefacts, context.findAttachment);
  const [page] = files;
  if (page === undefined || !('content' in page)) return undefined;
  const html = new TextDecoder().decode(page.content);
  const finished = { html, images: imagesBeside(first.path, artefacts) };
  const { problems, exceptions } = prove(finished, channel.id, edition, context);
  const tooLong = channel.id === 'wechat' ? articleLengthArgs(html) : undefined;
  return {
    channel: channel.id,
    files,
    missing: problems.map((problem) => problem.factPath).filter((path) => path !== ''),
    exceptions,
    diagnostics: [
      ...problems.map(({ doc, args }) => toDiagnostic(doc, { path: [], args }, page.path, FILE_START)),
      ...(tooLong ? [toDiagnostic(articleTooLong, { path: [], args: tooLong }, page.path, FILE_START)] : []),
    ],
  };
}
