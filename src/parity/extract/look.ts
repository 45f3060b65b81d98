import { remembering } from '../../values/remembering.js';
import { BLACK, type Colour, isAlike, over, parseColour, WHITE } from './colour.js';
import { pixelsOf, shareOf } from './css-length.js';
import { type Declaration, declared, parseDeclarations } from './declarations.js';
import { isHidingStyle, type Tag } from './hidden.js';
import { displayOf } from './hiding-style.js';

/** How letters look at one place of a page, as far as elements and style attributes say. */
export interface Look {
  /** The ground that they stand on; opaque. */
  readonly ground: Colour;
  readonly colour: Colour;
  /** `-webkit-text-fill-color`, which goes before the colour. */
  readonly fill: Colour | undefined;
  readonly opacity: number;
  /** Pixels. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isVisible: boolean;
}

/** A page on which nothing is said: black on white. What a stylesheet says is the matter of the real browser (`verify --browser`). */
export const PAGE_LOOK: Look = {
  ground: WHITE,
  colour: BLACK,
  fill: undefined,
  opacity: 1,
  size: 16,
  isBold: false,
  isVisible: true,
};

/** Letters of at most this size, in pixels, cannot be read. */
const UNREADABLE = 4;

/** Can people read letters that look so? */
export function isReadable({ ground, colour, fill, opacity, size, isVisible }: Look): boolean {
  if (!isVisible || size <= UNREADABLE) return false;
  return !isAlike(over(fill ?? colour, ground, opacity), ground);
}

/** A style attribute, read once. */
export interface InlineStyle {
  readonly declarations: readonly Declaration[];
  /** It hides all that is in the element. */
  readonly isHiding: boolean;
  /** It says something of how letters look. */
  readonly isOfLook: boolean;
  /** '' where it is not said. */
  readonly display: string;
}

const OF_LOOK = /^(?:color|background|text-fill-color|opacity|filter|zoom|font|visibility)/u;

export const inlineStyle: (style: string) => InlineStyle = remembering((style) => {
  const declarations = parseDeclarations(style);
  return {
    declarations,
    isHiding: isHidingStyle(declarations),
    isOfLook: declarations.some(({ name }) => OF_LOOK.test(name)),
    display: displayOf(declarations),
  };
});

const BOLD = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const SIZE_NAMES: Readonly<Record<string, number>> = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
  initial: 16,
};

function sizeOf(value: string, name: string, parent: number): number | undefined {
  // Of the shorthand `font` the size is the part that is a length, before the line height.
  const parts = name === 'font' ? value.split(' ').map((part) => part.split('/')[0] ?? '') : [value];
  for (const part of parts) {
    const size = SIZE_NAMES[part] ?? pixelsOf(part, parent, parent / 100);
    if (size !== undefined) return Math.max(0, size);
  }
  return undefined;
}

function isBoldWeight(value: string, name: string): boolean | undefined {
  const weight = name === 'font' ? /(?:^| )(bold(?:er)?|[1-9]00)(?= )/u.exec(value)?.[1] : value;
  if (weight === undefined) return false;
  if (/^(?:normal|lighter|initial)$/u.test(weight)) return false;
  return weight.startsWith('bold') || (/^\d+$/u.test(weight) ? Number(weight) >= 600 : undefined);
}

function groundOf(value: string, name: string): Colour | undefined {
  if (/^(?:none|initial|unset|0)$/u.test(value))
    return name === 'background-image' ? undefined : [0, 0, 0, 0];
  // Of a picture or gradient the first colour that is named; not the name of a file.
  const bare = value.replace(/url\([^)]*\)/gu, '');
  for (const word of bare.match(/#[\da-f]+|(?:rgb|hsl)a?\([^()]*\)|[a-z]+/gu) ?? []) {
    const colour = parseColour(word);
    if (colour !== undefined) return colour;
  }
  return undefined;
}

/** Colours of old attributes: `<font color>`, `<body text>`, `bgcolor`; the sign # may be missing. */
function attributeColour({ attrs }: Tag, wanted: string): Colour | undefined {
  const value = attrs
    .find(({ name }) => name === wanted)
    ?.value.trim()
    .toLowerCase();
  return value === undefined ? undefined : (parseColour(value) ?? parseColour(`#${value}`));
}

function colourOf(value: string, parent: Colour): Colour | undefined {
  if (value === 'inherit' || value === 'currentcolor' || value === 'unset') return parent;
  return value === 'initial' ? BLACK : parseColour(value);
}

/** How letters in an element look, from how they look around it. */
export function lookIn(tag: Tag, style: InlineStyle | undefined, around: Look): Look {
  const isBoldTag = BOLD.has(tag.tagName);
  const isColoured = tag.attrs.some(({ name }) => name === 'bgcolor' || name === 'color' || name === 'text');
  if (!style?.isOfLook && !isColoured) {
    return isBoldTag && !around.isBold ? { ...around, isBold: true } : around;
  }
  const declarations = style?.declarations ?? [];
  const read = <Value>(
    names: readonly string[],
    reader: (value: string, name: string) => Value | undefined,
  ) => declared(declarations, names, reader);
  const fontColour = tag.tagName === 'font' ? attributeColour(tag, 'color') : undefined;
  const bodyColour = tag.tagName === 'body' ? attributeColour(tag, 'text') : undefined;
  const ground =
    read(['background', 'background-color', 'background-image'], groundOf) ?? attributeColour(tag, 'bgcolor');
  const visibility = read(['visibility'], (value) =>
    /^(?:visible|initial)$/u.test(value) ? true : /^(?:hidden|collapse)$/u.test(value) ? false : undefined,
  );
  const filter = read(['filter'], (value) => shareOf(/opacity\( ?([^ )]+) ?\)/u.exec(value)?.[1] ?? ''));
  const zoom = read(['zoom'], (value) => shareOf(value)) ?? 1;
  const size = read(['font-size', 'font'], (value, name) => sizeOf(value, name, around.size)) ?? around.size;
  return {
    ground: ground === undefined ? around.ground : over(ground, around.ground),
    colour:
      read(['color'], (value) => colourOf(value, around.colour)) ?? fontColour ?? bodyColour ?? around.colour,
    fill: read(['text-fill-color'], (value) => colourOf(value, around.colour)) ?? around.fill,
    opacity: around.opacity * Math.min(1, read(['opacity'], shareOf) ?? 1) * Math.min(1, filter ?? 1),
    size: size * (zoom === 0 ? 1 : zoom),
    isBold: read(['font-weight', 'font'], isBoldWeight) ?? (isBoldTag || around.isBold),
    isVisible: visibility ?? around.isVisible,
  };
}
