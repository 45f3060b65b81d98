/// <reference lib="dom" />
import type { Unseen } from '../../publish/page-viewer.js';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** How an element is painted, with all that its ancestors say. */
interface Look {
  readonly opacity: number;
  /** The colour under its letters; null under a picture or a gradient, where it cannot be told. */
  readonly ground: Colour | null;
  readonly unseen: Unseen | null;
  readonly isFixed: boolean;
  /** Ancestors that cut off what runs over. */
  readonly boxes: readonly Element[];
  /** It can be cut off in other ways too. */
  readonly isClipped: boolean;
}

/** What is known of how elements look. Lives in the opened page. */
export interface Looks {
  lookOf(element: Element): Look;
  /** Why letters in the element cannot be read, wherever they stand; null where they can. */
  unreadable(element: Element): Unseen | null;
  /** Does the element, or what a style puts before and after its content, hide what is below? */
  paints(element: Element): boolean;
  /** Does such an addition of the element itself lie over a stretch of its letters? */
  paintsOver(element: Element, letters: DOMRect): boolean;
}

/** Runs in the opened page: everything that it needs is in it. */
export function makeLooks(): Looks {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const colours = new Map<string, Colour>();
  const looks = new Map<Element, Look>();
  const OPAQUE = /^(?:img|canvas|video|iframe|object|embed|input|textarea|select|button)$/u;

  function colourOf(text: string): Colour {
    const known = colours.get(text);
    if (known) return known;
    const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/gu) ?? []).map(Number);
    let colour: Colour = [red, green, blue, alpha];
    if (canvas && !text.startsWith('rgb')) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = text;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
      colour = [r, g, b, a / 255];
    }
    colours.set(text, colour);
    return colour;
  }

  function over([r, g, b, a]: Colour, ground: Colour, opacity = 1): Colour {
    const share = a * opacity;
    const mix = (upper: number, lower: number) => upper * share + lower * (1 - share);
    return [mix(r, ground[0]), mix(g, ground[1]), mix(b, ground[2]), 1];
  }

  function light([r, g, b]: Colour): number {
    const linear = (part: number) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  }

  function contrast(one: Colour, other: Colour): number {
    const [a, b] = [light(one), light(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  function pageLook(): Look {
    const scheme = getComputedStyle(document.documentElement).colorScheme;
    const ground: Colour =
      scheme.includes('dark') && !scheme.includes('light') ? [18, 18, 18, 1] : [255, 255, 255, 1];
    return { opacity: 1, ground, unseen: null, isFixed: false, boxes: [], isClipped: false };
  }

  /** Takes away all that is in the element. */
  function hides({ filter, contentVisibility, textDecorationLine }: CSSStyleDeclaration): boolean {
    if (contentVisibility === 'hidden' || textDecorationLine.includes('line-through')) return true;
    const blur = /blur\(([\d.]+)px\)/u.exec(filter)?.[1];
    const opacity = /opacity\(([\d.]+)\)/u.exec(filter)?.[1];
    return Number(blur ?? 0) >= 4 || Number(opacity ?? 1) < 0.2;
  }

  function lookOf(element: Element): Look {
    const known = looks.get(element);
    if (known) return known;
    const root = element.getRootNode();
    const parent = element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    const around = parent ? lookOf(parent) : pageLook();
    const style = getComputedStyle(element);
    const ground = colourOf(style.backgroundColor);
    const isPage = element === document.documentElement || element === document.body;
    const cuts = !isPage && /hidden|clip/u.test(style.overflow);
    const isPicture = style.backgroundImage !== 'none';
    const isBehind = around.ground ? over(ground, around.ground) : ground[3] > 0.95 ? ground : null;
    const isOut = style.position === 'fixed';
    const look: Look = {
      opacity: around.opacity * Number(style.opacity),
      ground: isPicture ? null : isBehind,
      unseen: around.unseen ?? (hides(style) ? 'style' : null),
      isFixed: around.isFixed || isOut,
      boxes: cuts ? [...(isOut ? [] : around.boxes), element] : isOut ? [] : around.boxes,
      isClipped: around.isClipped || style.clipPath !== 'none' || style.clip !== 'auto',
    };
    looks.set(element, look);
    return look;
  }

  function unreadable(element: Element): Unseen | null {
    const { unseen, opacity, ground } = lookOf(element);
    if (unseen) return unseen;
    const isThere = element.checkVisibility({ contentVisibilityAuto: false, visibilityProperty: true });
    // An element of display: contents has no box, its letters are there all the same.
    const style = getComputedStyle(element);
    if (!isThere && (style.display !== 'contents' || style.visibility !== 'visible')) return 'style';
    if (Number.parseFloat(style.fontSize) < 5 || opacity < 0.1) return 'style';
    if (style.direction === 'rtl' && style.unicodeBidi.endsWith('override')) return 'style';
    if (!/^(?:none)?$/u.test(style.getPropertyValue('-webkit-text-security'))) return 'style';
    if (ground === null || style.backgroundClip === 'text') return null;
    const letters = colourOf(style.getPropertyValue('-webkit-text-fill-color') || style.color);
    const hasShadow =
      style.textShadow !== 'none' ||
      Number.parseFloat(style.getPropertyValue('-webkit-text-stroke-width')) > 0;
    return !hasShadow && contrast(over(letters, ground, opacity), ground) < 1.2 ? 'colour' : null;
  }

  const isOpaque = (style: CSSStyleDeclaration, opacity: number) =>
    style.backgroundImage !== 'none' || colourOf(style.backgroundColor)[3] * opacity > 0.5;

  function additions(element: Element): readonly CSSStyleDeclaration[] {
    const both = ['::before', '::after'].map((part) => getComputedStyle(element, part));
    return both.filter(({ content, display }) => !/^(?:none|normal)$/u.test(content) && display !== 'none');
  }

  function paints(element: Element): boolean {
    const { opacity } = lookOf(element);
    if (opacity < 0.5) return false;
    if (OPAQUE.test(element.localName)) return true;
    if (element instanceof SVGElement && element.localName !== 'svg') {
      const { fill, fillOpacity } = getComputedStyle(element);
      return fill !== 'none' && colourOf(fill)[3] * Number(fillOpacity) > 0.5;
    }
    return [getComputedStyle(element), ...additions(element)].some((style) => isOpaque(style, opacity));
  }

  function paintsOver(element: Element, { width, height }: DOMRect): boolean {
    return additions(element).some(
      (style) =>
        /absolute|fixed/u.test(style.position) &&
        !style.zIndex.startsWith('-') &&
        isOpaque(style, Number(style.opacity)) &&
        Number.parseFloat(style.width) >= width * 0.8 &&
        Number.parseFloat(style.height) >= height * 0.8,
    );
  }

  return { lookOf, unreadable, paints, paintsOver };
}
