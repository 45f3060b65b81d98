import { PNG } from 'pngjs';
import QRCode from 'qrcode';

/** White modules around the symbol, as ISO/IEC 18004 asks. */
const QUIET_ZONE = 4;
/** Pixels a module in a PNG, so that it still scans after WeChat has scaled it. */
const MODULE_PIXELS = 8;

/** A QR code as one SVG path: the side of its square in modules, quiet zone included, and the path's data. */
export interface QrPath {
  readonly side: number;
  readonly path: string;
}

/** The dark modules of the QR code of a text as runs along each row, for an SVG of `side` × `side` units. */
export function qrPath(text: string): QrPath {
  const { size, isDark } = matrixOf(text);
  let path = '';
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      let length = 0;
      while (column + length < size && isDark(row, column + length)) length += 1;
      if (length === 0) continue;
      path += `M${column + QUIET_ZONE} ${row + QUIET_ZONE}h${length}v1h-${length}z`;
      column += length;
    }
  }
  return { side: size + 2 * QUIET_ZONE, path };
}

/** The QR code of a text as a grey PNG with its white quiet zone. The same text gives the same bytes. */
export function qrPng(text: string): Uint8Array {
  const { size, isDark } = matrixOf(text);
  const side = (size + 2 * QUIET_ZONE) * MODULE_PIXELS;
  const png = new PNG({ width: side, height: side });
  png.data.fill(0xff);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const row = Math.floor(y / MODULE_PIXELS) - QUIET_ZONE;
      const column = Math.floor(x / MODULE_PIXELS) - QUIET_ZONE;
      if (isDark(row, column)) png.data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return PNG.sync.write(png, { colorType: 0 });
}

function matrixOf(text: string): { size: number; isDark: (row: number, column: number) => boolean } {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules;
  const isInside = (index: number): boolean => index >= 0 && index < size;
  return {
    size,
    isDark: (row, column) => isInside(row) && isInside(column) && data[row * size + column] === 1,
  };
}
