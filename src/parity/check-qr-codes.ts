import { createHash } from 'node:crypto';
import { type ImageSource, pageImages } from './extract/page-images.js';
import { isPng, pngPixels } from './extract/png-pixels.js';
import { readQr } from './extract/read-qr.js';
import { svgPixels } from './extract/svg-pixels.js';
import { IMAGE_CODES } from './image-codes.js';
import type { PageProblem } from './problem.js';

/** SHA-256 (hex) of an image's content → what its code says; null for none that can be read. Filled while checking. */
export type QrMemory = Map<string, string | null>;

export interface QrExpectation {
  /** The channel's name for people, such as 网站. */
  readonly channel: string;
  /** Where codes of this page may lead; empty when that is not known. */
  readonly allowed: readonly string[];
  /** Where codes of this page must lead, each at least once. */
  readonly required: readonly string[];
}

type Reading = { readonly text: string } | { readonly flaw: string };

const UNREADABLE: Reading = { flaw: '图片里没有能读出的二维码' };
const DATA = /^data:image\/png;base64,/iu;

function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Decodes only what the memory does not know. */
function remember(memory: QrMemory, key: string, decode: () => string | undefined): Reading {
  const known = memory.get(key);
  const text = known === undefined ? (decode() ?? null) : known;
  memory.set(key, text);
  return text === null ? UNREADABLE : { text };
}

function readImage(image: ImageSource, images: ReadonlyMap<string, Uint8Array>, memory: QrMemory): Reading {
  if (image.kind === 'drawing') {
    const { drawing } = image;
    if (drawing === null) return { flaw: '图形里有读不懂的画法' };
    return remember(memory, sha256(JSON.stringify(drawing)), () => {
      const pixels = svgPixels(drawing);
      return pixels && readQr(pixels);
    });
  }
  const { source } = image;
  const bytes = DATA.test(source) ? Buffer.from(source.replace(DATA, ''), 'base64') : images.get(source);
  if (bytes === undefined) return { flaw: '没有图片文件' };
  if (!isPng(bytes)) return { flaw: '图片不是 PNG 格式' };
  return remember(memory, sha256(bytes), () => {
    const pixels = pngPixels(bytes);
    return pixels && readQr(pixels);
  });
}

function problem(doc: PageProblem['doc'], args: PageProblem['args']): PageProblem {
  return { doc, factPath: '', args };
}

/**
 * Reads the QR codes of a finished page from what it shows, and compares where they lead with the address printed beside
 * them and with what the catalogue says. An image is taken for a QR code when one can be read from it or an address
 * stands beside it; other images do not matter.
 * @param images the files beside the page, by the address in `src` as it is written there
 * @param memory what earlier pages and runs have read
 */
export function checkQrCodes(
  html: string,
  images: ReadonlyMap<string, Uint8Array>,
  memory: QrMemory,
  { channel, allowed, required }: QrExpectation,
): readonly PageProblem[] {
  const problems: PageProblem[] = [];
  const settled = new Set<string>();
  for (const { image, address } of pageImages(html)) {
    const reading = readImage(image, images, memory);
    if (address !== null) settled.add(address);
    if ('flaw' in reading) {
      const args = { 渠道: channel, 网址: address ?? '', 情况: reading.flaw };
      if (address !== null) problems.push(problem(IMAGE_CODES.qrUnreadable, args));
      continue;
    }
    const args = { 渠道: channel, 二维码: reading.text };
    settled.add(reading.text);
    if (address === null) {
      problems.push(problem(IMAGE_CODES.qrWithoutAddress, args));
    } else if (reading.text !== address) {
      const more = { 依据: '旁边印的网址', 应为: address };
      problems.push(problem(IMAGE_CODES.qrLeadsElsewhere, { ...args, ...more }));
    } else if (allowed.length > 0 && !allowed.includes(reading.text)) {
      const more = { 依据: '目录里的网址', 应为: allowed.join(' 或者 ') };
      problems.push(problem(IMAGE_CODES.qrLeadsElsewhere, { ...args, ...more }));
    }
  }
  const missing = required.filter((address) => !settled.has(address));
  return [
    ...problems,
    ...missing.map((address) =>
      problem(IMAGE_CODES.qrUnreadable, { 渠道: channel, 网址: address, 情况: '页面上没有这个二维码' }),
    ),
  ];
}
