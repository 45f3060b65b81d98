import { pixelsOf, shareOf } from './css-length.js';
import { type Declaration, declared } from './declarations.js';

// Ways in which a style attribute takes an element from the eye together with all that is in it.
type Style = readonly Declaration[];

/** Boxes below this width or height, in pixels. */
const TOO_SMALL = 4;
const OFF_SCREEN = 999;
const FAR_AWAY = 9999;
const BLURRED = 4;
const SQUEEZED = -8;

const DISPLAY =
  /^(?:none|contents|block|inline|inline-(?:block|flex|grid|table)|flow-root|flex|grid|list-item|table(?:-[a-z-]+)?|ruby|box|(?:inline|block) [a-z-]+)$/u;

const worded = (style: Style, names: readonly string[], words: RegExp): string =>
  declared(style, names, (value) => (words.test(value) ? value : undefined)) ?? '';

const pixels = (style: Style, name: string): number | undefined =>
  declared(style, [name], (value) => pixelsOf(value));

/** The last `display` that a browser knows; '' where there is none. */
export function displayOf(style: Style): string {
  return worded(style, ['display'], DISPLAY);
}

/** Not laid out, struck out, shown as dots, turned round, blurred. */
export function isWithdrawn(style: Style): boolean {
  if (displayOf(style) === 'none') return true;
  if (worded(style, ['content-visibility'], /^(?:visible|auto|hidden)$/u) === 'hidden') return true;
  if (worded(style, ['text-decoration', 'text-decoration-line'], /./u).includes('line-through')) return true;
  if (worded(style, ['text-security'], /^(?:none|circle|disc|square)$/u).match(/[^none]/u)) return true;
  const isOverride = worded(style, ['unicode-bidi'], /./u).endsWith('-override');
  if (isOverride && worded(style, ['direction'], /^(?:ltr|rtl)$/u) === 'rtl') return true;
  const filter = worded(style, ['filter'], /./u);
  const blur = pixelsOf(/blur\( ?([^ )]+) ?\)/u.exec(filter)?.[1] ?? '') ?? 0;
  return blur >= BLURRED || isShrunk(style) || (pixels(style, 'letter-spacing') ?? 0) <= SQUEEZED;
}

/** Shrunk to nothing or turned edge on. */
function isShrunk(style: Style): boolean {
  const transform = worded(style, ['transform'], /^(?:none|.*\(.*\).*)$/u);
  if (/rotate[xy]\( ?-?90deg ?\)/u.test(transform)) return true;
  const scaled = [...transform.matchAll(/(?:scale(?:x|y|3d)?|matrix)\(([^)]*)\)/gu)].map(
    ([, body = '']) => body,
  );
  const scale = worded(style, ['scale'], /^[\d.% -]+$/u);
  return [...scaled, scale].some((body) => {
    const [x, y = x] = body.split(/[\s,]+/u).filter(Boolean);
    const parts = body.split(',').length === 6 ? [x, body.split(',')[3]?.trim()] : [x, y];
    return parts.some((part) => part !== undefined && (shareOf(part.replace('-', '')) ?? 1) < 0.2);
  });
}

/** Too low or too narrow to show a letter, and what runs over is cut. */
export function isSquashed(style: Style): boolean {
  const overflow = worded(
    style,
    ['overflow', 'overflow-x', 'overflow-y'],
    /^(?:visible|hidden|clip|auto|scroll|overlay)(?: (?:visible|hidden|clip|auto|scroll))?$/u,
  );
  if (overflow === '' || /^visible(?: visible)?$/u.test(overflow)) return false;
  return ['width', 'height', 'inline-size', 'block-size', 'line-height'].some((name) =>
    [name, `max-${name}`].some((each) => (pixels(style, each) ?? TOO_SMALL + 1) <= TOO_SMALL),
  );
}

/** The part of a length or of a shorthand of four that counts for one side. */
const side =
  (at: number) =>
  (value: string): number | undefined => {
    const words = value.match(/(?:[^\s()]|\([^()]*\))+/gu) ?? [];
    const parts = words.map((part) => (part === 'auto' ? 0 : pixelsOf(part)));
    if (parts.length === 1) return parts[0];
    const [top, right, bottom = top, left = right] = parts;
    return [top, right, bottom, left][at];
  };

/** Pushed out of the screen to the left or above, or very far to the right or below. */
export function isOffScreen(style: Style): boolean {
  const least = (names: readonly string[], at: number) => declared(style, names, side(at)) ?? 0;
  const pushed = [
    least(['margin-top', 'margin'], 0),
    least(['margin-left', 'margin'], 3),
    least(['text-indent'], 0),
    ...[...worded(style, ['transform'], /\(/u).matchAll(/translate(?:x|y|3d)?\(([^)]*)\)/gu)].flatMap(
      ([, body = '']) => body.split(',').map((part) => pixelsOf(part.trim()) ?? 0),
    ),
    ...worded(style, ['translate'], /./u)
      .split(' ')
      .map((part) => pixelsOf(part) ?? 0),
  ];
  if (pushed.some((value) => value <= -OFF_SCREEN || value >= FAR_AWAY)) return true;
  // Without a position these four do nothing.
  const position = worded(style, ['position'], /^(?:static|relative|absolute|fixed|sticky)$/u);
  if (position === '' || position === 'static') return false;
  const sides = ['top', 'right', 'bottom', 'left'].map((name, at) => least([name, 'inset'], at));
  return sides.some((value) => value <= -OFF_SCREEN || value >= FAR_AWAY);
}

const isThin = (from: number | undefined, to: number | undefined) =>
  from !== undefined && to !== undefined && to - from <= TOO_SMALL;

const MASKS = ['mask', 'mask-image', '-webkit-mask', '-webkit-mask-image'];

/** Cut out with an opening that shows nothing, or masked: what a mask leaves cannot be judged, and no page needs one. */
export function isClipped(style: Style): boolean {
  if (worded(style, MASKS, /./u).replace(/^none$/u, '') !== '') return true;
  const clip = /^rect\((.*)\)$/u.exec(worded(style, ['clip'], /^(?:auto|rect\(.*\))$/u))?.[1];
  const [top, right, bottom, left] = clip?.split(/[\s,]+/u).map((edge) => pixelsOf(edge)) ?? [];
  if (isThin(top, bottom) || isThin(left, right)) return true;
  const path = worded(style, ['clip-path'], /^(?:none|.*\(.*\).*)$/u);
  const [, shape, body = ''] = /(inset|circle|ellipse|polygon)\(([^)]*)\)/u.exec(path) ?? [];
  if (shape === undefined) return false;
  if (shape === 'polygon') return new Set(body.split(',').map((corner) => corner.trim())).size < 3;
  const parts = body.split(/ ?round/u)[0]?.trim() ?? '';
  if (shape !== 'inset') return (pixelsOf(parts.split(' ')[0] ?? '') ?? TOO_SMALL) < TOO_SMALL;
  // A percentage counts as if the element were 1000 pixels wide and high.
  const [above = 0, right_ = 0, below = 0, left_ = 0] = [0, 1, 2, 3].map((at) => side(at)(parts));
  return above + below >= 1000 || right_ + left_ >= 1000;
}
