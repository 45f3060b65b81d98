import { createHash } from 'node:crypto';
import type { ChannelId } from '../channels/channel.js';
import { idOfPage } from '../channels/page-path.js';
import { CHANNEL_IDS } from '../channels/registry.js';
import { type CodeDoc, toDiagnostic } from '../diagnostic/code-doc.js';
import { type Diagnostic, FILE_START, type MessageArgs } from '../diagnostic/diagnostic.js';
import type { QrMemory } from '../parity/check-qr-codes.js';
import type { DistReader, FoundFile } from '../publish/dist-reader.js';
import { MANIFEST_FILE, manifestFiles } from '../publish/manifest.js';
import type { FileDigest } from '../publish/output.js';
import { CHANNEL_NAMES } from './expectation.js';
import type { BuiltChannels } from './open-dist.js';
import { pageFindings, type WantedPage } from './page-findings.js';
import { VERIFY_CODES } from './verify-codes.js';

/** What the folder is compared with. */
export interface DistWanted extends Pick<BuiltChannels, 'manifest' | 'asked' | 'channels'> {
  readonly pages: readonly WantedPage[];
  /** The QR codes that have been read; filled. */
  readonly qrMemory: QrMemory;
  /** So many differences of a page are listed. */
  readonly listedPerPage?: number;
  /** Called after each file with the number done and the number in all. */
  readonly onFile?: (done: number, total: number) => void;
}

/** The findings, and how many files were looked at that are no pages of publications. */
export interface DistComparison {
  readonly diagnostics: readonly Diagnostic[];
  readonly otherFiles: number;
}

function finding(doc: CodeDoc, path: string, args: MessageArgs = {}): Diagnostic {
  return toDiagnostic(doc, { path: [], args }, path, FILE_START);
}

function describeChange(found: Uint8Array, listed: FileDigest): string {
  return found.length === listed.bytes
    ? `大小没有变（${listed.bytes} 字节），内容变了`
    : `生成时 ${listed.bytes} 字节，现在 ${found.length} 字节`;
}

const NOT_PLAIN = '现在是一个链接（或者特殊文件），没有核对它后面的内容';

/** The text of a page. Bytes that are no UTF-8 become the sign that a browser shows for them. */
function decode(bytes: Uint8Array): { readonly html: string; readonly isUtf8: boolean } {
  try {
    return { html: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isUtf8: true };
  } catch {
    return { html: new TextDecoder().decode(bytes), isUtf8: false };
  }
}

function unlisted({ path, isPlain }: FoundFile): Diagnostic {
  return finding(VERIFY_CODES.fileUnlisted, path, { 种类: isPlain ? '文件' : '链接（或者特殊文件）' });
}

function unknownPage(
  path: string,
  channels: readonly ChannelId[],
  isListed: boolean,
): Diagnostic | undefined {
  for (const channel of channels) {
    const id = idOfPage(channel, path);
    if (id === null) continue;
    const 情况 = isListed ? '生成以后取消了，或者不在有效期内' : '这一页不是 build 生成的';
    return finding(VERIFY_CODES.pageUnknown, path, { 渠道: CHANNEL_NAMES[channel], 标识: id, 情况 });
  }
  return undefined;
}

function missing(path: string, page: WantedPage | undefined, listed: FileDigest | undefined): Diagnostic {
  if (page === undefined) return finding(VERIFY_CODES.fileMissing, path, { 字节: listed?.bytes ?? 0 });
  return finding(VERIFY_CODES.pageMissing, path, {
    渠道: page.channel,
    页面: page.title,
    情况: listed === undefined ? '生成的时候目录里还没有这一项' : '生成以后不见了',
  });
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);

/** The images beside a page, by the addresses that it gives them: relative to its folder. */
async function readImages(
  page: string,
  images: readonly FoundFile[],
  dist: DistReader,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const read = new Map<string, Uint8Array>();
  for (const { path } of images) read.set(path.slice(folderOf(page).length), await dist.read(path));
  return read;
}

/** Images by the folder of the page they stand beside: `wechat/<id>/images/…` belongs to `wechat/<id>/`. */
function imagesByFolder(found: readonly FoundFile[]): ReadonlyMap<string, readonly FoundFile[]> {
  const byFolder = new Map<string, FoundFile[]>();
  for (const file of found) {
    const folder = /^(.*\/)images\/[^/]+\.png$/u.exec(file.path)?.[1];
    if (folder === undefined || !file.isPlain) continue;
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), file]);
  }
  return byFolder;
}

/** Looks at one file that is there. */
async function fileFindings(
  found: FoundFile,
  page: WantedPage | undefined,
  listed: FileDigest | undefined,
  dist: DistReader,
  images: readonly FoundFile[],
  { channels, listedPerPage, qrMemory }: DistWanted,
): Promise<readonly Diagnostic[]> {
  const { path } = found;
  if (!found.isPlain) {
    return listed ? [finding(VERIFY_CODES.bytesChanged, path, { 情况: NOT_PLAIN })] : [unlisted(found)];
  }
  const stray = page ? undefined : unknownPage(path, channels, listed !== undefined);
  const unasked = listed === undefined && stray === undefined ? [unlisted(found)] : [];
  const others = [...(stray ? [stray] : []), ...unasked];
  if (page === undefined && listed === undefined) return others;
  const bytes = await dist.read(path);
  const isChanged = listed && createHash('sha256').update(bytes).digest('hex') !== listed.sha256;
  const { html, isUtf8 } = page ? decode(bytes) : { html: '', isUtf8: true };
  const facts = page
    ? pageFindings({ html, images: await readImages(path, images, dist) }, page, qrMemory, listedPerPage)
    : [];
  if (!isChanged) return [...others, ...facts];
  const notes = [
    describeChange(bytes, listed),
    ...(isUtf8 ? [] : ['里面有不是 UTF-8 的字节']),
    ...(page && facts.length === 0 ? ['页面上的文字和目录一致'] : []),
  ];
  return [finding(VERIFY_CODES.bytesChanged, path, { 情况: notes.join('；') }), ...others, ...facts];
}

/**
 * Compares an output folder with its manifest and with the pages that the catalogue asks for: what is missing, what is
 * more, whose bytes are others, what each page says otherwise.
 */
export async function compareDist(dist: DistReader, wanted: DistWanted): Promise<DistComparison> {
  const isAsked = (path: string) => {
    const channel = CHANNEL_IDS.find((id) => path.startsWith(`${id}/`));
    return channel === undefined || wanted.asked.includes(channel);
  };
  const listed = new Map(manifestFiles(wanted.manifest).map((file) => [file.path, file]));
  const pages = new Map(wanted.pages.map((page) => [page.path, page]));
  const found = (await dist.list()).filter(({ path }) => path !== MANIFEST_FILE && isAsked(path));
  const images = imagesByFolder(found);
  const diagnostics: Diagnostic[] = [];
  let done = 0;
  for (const file of found) {
    const { path } = file;
    const beside = images.get(folderOf(path)) ?? [];
    diagnostics.push(...(await fileFindings(file, pages.get(path), listed.get(path), dist, beside, wanted)));
    done += 1;
    wanted.onFile?.(done, found.length);
  }
  const present = new Set(found.map(({ path }) => path));
  const lost = [...new Set([...listed.keys(), ...pages.keys()])].filter(
    (path) => !present.has(path) && isAsked(path),
  );
  diagnostics.push(...lost.map((path) => missing(path, pages.get(path), listed.get(path))));
  const others = [...present, ...lost].filter((path) => !pages.has(path));
  return { diagnostics, otherFiles: others.length };
}
