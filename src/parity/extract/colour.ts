import { shareOf } from './css-length.js';
import { NAMED_COLOURS } from './named-colours.js';

/** Red, green and blue from 0 to 255, opacity from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

export const BLACK: Colour = [0, 0, 0, 1];
export const WHITE: Colour = [255, 255, 255, 1];
const NOTHING: Colour = [0, 0, 0, 0];

function hexColour(digits: string): Colour | undefined {
  if (![3, 4, 6, 8].includes(digits.length)) return undefined;
  const size = digits.length < 6 ? 1 : 2;
  const channel = (index: number, absent: number) => {
    const part = digits.slice(index * size, (index + 1) * size);
    return part === '' ? absent : Number.parseInt(size === 1 ? part + part : part, 16);
  };
  return [channel(0, 0), channel(1, 0), channel(2, 0), channel(3, 255) / 255];
}

function hslColour(hue: number, saturation: number, lightness: number, alpha: number): Colour {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number) => {
    const turn = (offset + (((hue % 360) + 360) % 360) / 30) % 12;
    return 255 * (lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1)));
  };
  return [channel(0), channel(8), channel(4), alpha];
}

/** `rgb(…)` and `hsl(…)`, with commas or without. */
function functionColour(name: string, body: string): Colour | undefined {
  const parts = body.split(/[\s,/]+/u).filter((part) => part !== '');
  const alpha = parts[3] === undefined ? 1 : shareOf(parts[3]);
  if (parts.length < 3 || parts.length > 4 || alpha === undefined) return undefined;
  const opaque = Math.min(1, alpha);
  const shares = parts.slice(0, 3).map((part) => shareOf(part.replace(/^none$/u, '0')));
  if (name.startsWith('hsl')) {
    const hue = Number.parseFloat(parts[0] ?? '');
    const [, saturation, lightness] = shares;
    if (Number.isNaN(hue) || saturation === undefined || lightness === undefined) return undefined;
    const isPlain = (index: number) => !parts[index]?.endsWith('%');
    const share = (value: number, index: number) => Math.min(1, isPlain(index) ? value / 100 : value);
    return hslColour(hue, share(saturation, 1), share(lightness, 2), opaque);
  }
  const channels = shares.map((share, index) =>
    share === undefined ? undefined : Math.min(255, parts[index]?.endsWith('%') ? share * 255 : share),
  );
  const [red, green, blue] = channels;
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return [red, green, blue, opaque];
}

/**
 * A CSS colour in small letters: `#rgb`, `#rrggbb` (also with opacity), `rgb()`, `hsl()`, a name. Functions of other colour spaces
 * cannot be judged here and count as transparent. `undefined` for what is no colour.
 */
export function parseColour(value: string): Colour | undefined {
  if (value.startsWith('#')) return /^#[\da-f]+$/u.test(value) ? hexColour(value.slice(1)) : undefined;
  if (value === 'transparent') return NOTHING;
  const [, name, body] = /^([a-z-]+)\((.*)\)$/su.exec(value) ?? [];
  if (name === undefined || body === undefined) {
    const digits = NAMED_COLOURS.get(value);
    return digits === undefined ? undefined : hexColour(digits);
  }
  if (/^(?:rgb|hsl)a?$/u.test(name)) return functionColour(name, body);
  return /^(?:hwb|lab|lch|oklab|oklch|color|color-mix|device-cmyk)$/u.test(name) ? NOTHING : undefined;
}

/** What is seen where a colour lies on an opaque one. */
export function over([red, green, blue, alpha]: Colour, below: Colour, opacity = 1): Colour {
  const share = alpha * opacity;
  const mix = (top: number, bottom: number) => top * share + bottom * (1 - share);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
}

function luminance([red, green, blue]: Colour): number {
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** From 1 (the same) to 21 (black on white). Source: WCAG 2.2, contrast ratio. */
function contrast(left: Colour, right: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(left), luminance(right)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const LEAST_CONTRAST = 1.2;
const LEAST_DIFFERENCE = 64;

/** True where nobody can tell letters of one opaque colour from a ground of the other, such as #eee on white. */
export function isAlike(letters: Colour, ground: Colour): boolean {
  const isNear = [0, 1, 2].every((at) => Math.abs((letters[at] ?? 0) - (ground[at] ?? 0)) < LEAST_DIFFERENCE);
  return isNear && contrast(letters, ground) < LEAST_CONTRAST;
}
