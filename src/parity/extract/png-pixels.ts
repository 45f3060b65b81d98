import { PNG } from 'pngjs';
import type { Pixels } from './read-qr.js';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
/** Far more than a QR code needs; a small file can claim to hold a picture that fills the memory. */
const MOST_PIXELS = 4_000_000;

/** True when the bytes begin as a PNG does, whatever the file is called. */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** The pixels of a PNG; `undefined` when the bytes are none, are damaged or hold more than four million pixels. */
export function pngPixels(bytes: Uint8Array): Pixels | undefined {
  // Width and height stand right behind the signature, the length and the name of the first chunk.
  if (!isPng(bytes) || bytes.length < 24) return undefined;
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (header.getUint32(16) * header.getUint32(20) > MOST_PIXELS) return undefined;
  try {
    return PNG.sync.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch {
    return undefined;
  }
}
