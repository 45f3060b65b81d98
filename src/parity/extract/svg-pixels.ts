import { type Colour, parseColour } from './colour.js';
import { type Outline, pathOutline } from './path-outline.js';
import type { Pixels } from './read-qr.js';
import type { Drawing, DrawnPath } from './svg-drawing.js';

/** Pixels a unit where a unit is a module; other drawings get about as many as a symbol of middling size. */
const SCALE = 4;
const USUAL_SIDES = { least: 21, most: 250 } as const;
const OTHER_PIXELS = 800;

interface Crossing {
  readonly x: number;
  readonly direction: 1 | -1;
}

/** Where each row's middle crosses the outline, from left to right. */
function crossingsOf(outline: Outline, height: number): readonly (readonly Crossing[])[] {
  const rows: Crossing[][] = Array.from({ length: height }, () => []);
  for (const shape of outline) {
    shape.forEach(([x, y], index) => {
      const [toX, toY] = shape[(index + 1) % shape.length] ?? [x, y];
      const last = Math.min(height, Math.ceil(Math.max(y, toY) - 0.5));
      for (let row = Math.max(0, Math.ceil(Math.min(y, toY) - 0.5)); row < last; row += 1) {
        const share = (row + 0.5 - y) / (toY - y);
        rows[row]?.push({ x: x + share * (toX - x), direction: toY > y ? 1 : -1 });
      }
    });
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/** @param words the pixels again, four bytes at a time */
function fill(
  words: Uint32Array,
  [width, height]: readonly [number, number],
  outline: Outline,
  rule: DrawnPath['rule'],
  [red, green, blue]: Colour,
): void {
  // In the machine's own order of bytes, since it is written back in it.
  const [word = 0] = new Uint32Array(Uint8Array.of(red, green, blue, 255).buffer);
  crossingsOf(outline, height).forEach((crossings, row) => {
    let winding = 0;
    crossings.forEach(({ x, direction }, index) => {
      winding += rule === 'evenodd' ? 1 : direction;
      const isInside = rule === 'evenodd' ? winding % 2 === 1 : winding !== 0;
      if (!isInside) return;
      const start = Math.min(width, Math.max(0, Math.ceil(x - 0.5)));
      const end = Math.min(width, Math.max(0, Math.ceil((crossings[index + 1]?.x ?? x) - 0.5)));
      words.fill(word, row * width + start, row * width + end);
    });
  });
}

/**
 * Draws the paths one over the other into what the view box shows. What no path covers stays transparent.
 * `undefined` where the drawing holds anything but straight lines and plain colours, or no sensible view box.
 */
export function svgPixels({ viewBox, paths }: Drawing): Pixels | undefined {
  const [left = 0, top = 0, across = 0, down = 0, ...more] = viewBox
    .trim()
    .split(/[\s,]+/u)
    .map(Number);
  const side = Math.max(across, down);
  const isSensible = Math.min(across, down) > 0 && side / Math.min(across, down) < 4;
  if (!isSensible || ![left, top, side].every(Number.isFinite) || more.length > 0) return undefined;
  const isUsual = side >= USUAL_SIDES.least && side <= USUAL_SIDES.most;
  const scale = isUsual ? SCALE : OTHER_PIXELS / side;
  const [width, height] = [Math.round(across * scale), Math.round(down * scale)];
  const words = new Uint32Array(width * height);
  for (const path of paths) {
    if (path.fill === 'none') continue;
    const colour = parseColour(path.fill.trim().toLowerCase());
    const outline = pathOutline(path.data);
    if (colour?.[3] !== 1 || outline === undefined) return undefined;
    const scaled = outline.map((shape) =>
      shape.map(([x, y]) => [(x - left) * scale, (y - top) * scale] as const),
    );
    fill(words, [width, height], scaled, path.rule, colour);
  }
  return { width, height, data: new Uint8Array(words.buffer) };
}
