import decodeQr from 'qr/decode.js';

/** A picture as a phone's camera gets it: RGBA, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

const OPAQUE = 255;
const LIGHT = 128;

/** What is not painted shows the page below: black in dark mode, and no telephone reads black on black. */
function isOpaque({ data }: Pixels): boolean {
  for (let alpha = 3; alpha < data.length; alpha += 4) if (data[alpha] !== OPAQUE) return false;
  return true;
}

/** ISO/IEC 18004 asks for a light margin: without one the code melts into a dark page around it. */
function hasLightEdge({ width, height, data }: Pixels): boolean {
  const isLight = (x: number, y: number): boolean => (data[(y * width + x) * 4] ?? 0) >= LIGHT;
  for (let x = 0; x < width; x += 1) if (!isLight(x, 0) || !isLight(x, height - 1)) return false;
  for (let y = 0; y < height; y += 1) if (!isLight(0, y) || !isLight(width - 1, y)) return false;
  return true;
}

/**
 * Decodes the QR code of a picture, errors of print corrected as ISO/IEC 18004 lays down. `undefined` where there is
 * none, it is damaged beyond repair, the picture is partly transparent, or its edge is dark.
 */
export function readQr(pixels: Pixels): string | undefined {
  if (!isOpaque(pixels) || !hasLightEdge(pixels)) return undefined;
  try {
    // Its default gives up after a sixtieth of a second: the same picture must be read alike on every machine.
    return decodeQr(pixels, { format: 'RGBA', timeLimit: Number.POSITIVE_INFINITY });
  } catch {
    return undefined;
  }
}
