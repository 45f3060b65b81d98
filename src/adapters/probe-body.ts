import type { Transform } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { decodeHtml } from './decode-html.js';

const PAGE = /^\s*(?:text\/html|application\/xhtml\+xml|text\/plain)\s*(?:;|$)/iu;
const STARTS_AS_PAGE =
  /^(?:\uFEFF|ï»¿)?\s*(?:<!--|<!doctype\s+html|<(?:html|head|body|title|meta|script|style|div|h1|p|a|br|table)[\s>])/iu;

/** A page by what the server says of it; `undefined` where it says nothing. */
export function isPageType(contentType: string | undefined): boolean | undefined {
  return contentType === undefined || contentType.trim() === '' ? undefined : PAGE.test(contentType);
}

/** Does a body begin as pages do? Source: MIME Sniffing standard, 7.1. */
function startsAsPage(bytes: Uint8Array): boolean {
  return STARTS_AS_PAGE.test(Buffer.from(bytes.subarray(0, 512)).toString('latin1'));
}

function unpackerFor(coding: string, bytes: Uint8Array): Transform | undefined {
  // A body that was read in part ends in the middle.
  const cut = { finishFlush: constants.Z_SYNC_FLUSH };
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip(cut);
    case 'deflate':
      // Some servers leave the header of RFC 1950 away, which always says method 8.
      return ((bytes[0] ?? 0) & 0x0f) === 8 ? createInflate(cut) : createInflateRaw(cut);
    case 'br':
      return createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH });
    default:
      return undefined;
  }
}

/** What an unpacker makes of the bytes, as far as `limit`: the rest is never unpacked. What comes before an error counts. */
function unpack(unpacker: Transform, bytes: Uint8Array, limit: number): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const finish = () => {
      unpacker.destroy();
      resolve(Buffer.concat(chunks).subarray(0, limit));
    };
    unpacker.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= limit) finish();
    });
    unpacker.on('end', finish);
    unpacker.on('error', finish);
    unpacker.end(bytes);
  });
}

/**
 * The text of a body as a browser reads it.
 * @param bytes as they were sent, perhaps not to their end
 * @param limit bytes that are made of packed ones at most
 * @returns `undefined` for what is no page (by its type, or without a type by its first bytes) or packed as nobody knows
 */
export async function pageText(
  bytes: Uint8Array,
  headers: ReadonlyMap<string, string>,
  limit: number,
): Promise<string | undefined> {
  const type = headers.get('content-type');
  if (isPageType(type) === false) return undefined;
  const coding = (headers.get('content-encoding') ?? '').trim().toLowerCase();
  const isPlain = coding === '' || coding === 'identity';
  const unpacker = isPlain ? undefined : unpackerFor(coding, bytes);
  if (!isPlain && unpacker === undefined) return undefined;
  const plain = unpacker === undefined ? bytes : await unpack(unpacker, bytes, limit);
  if (isPageType(type) === undefined && !startsAsPage(plain)) return undefined;
  return decodeHtml(plain, type ?? '').html;
}
