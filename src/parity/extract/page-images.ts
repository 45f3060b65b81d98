import { type DefaultTreeAdapterTypes, parse, parseFragment, defaultTreeAdapter as tree } from 'parse5';
import type { Drawing, DrawnPath } from './svg-pixels.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A file beside the page, or a drawing within it; null where it draws with more than paths. */
export type ImageSource =
  | { readonly kind: 'file'; readonly source: string }
  | { readonly kind: 'drawing'; readonly drawing: Drawing | null };

export interface PageImage {
  readonly image: ImageSource;
  /** The first web address in the words right after it, before the next image. */
  readonly address: string | null;
}

/** Words between an image and the address printed beside it: more than a caption and it belongs to something else. */
const CAPTION_LENGTH = 120;
const ADDRESS = /https?:\/\/[^\s<>"{}|\\^`（）《》【】“”‘’，。；：！？、]+/iu;
const UNSEEN = new Set(['head', 'script', 'style', 'template', 'noscript', 'title']);
const HIDING =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|(?:opacity|width|height|font-size)\s*:\s*0(?![.\d]))/iu;
/** Elements that stand within a line; all others end it, and with it an address. */
const INLINE = new Set(
  'a abbr b bdi bdo code em font i mark s small span strong sub sup time u wbr'.split(' '),
);

const PATH_ATTRIBUTES = new Set(['d', 'fill', 'fill-rule', 'shape-rendering']);
const CHANGING = new Set(['style', 'transform', 'opacity', 'filter', 'mask', 'clip-path', 'fill']);
const UNDRAWN = new Set(['title', 'desc', 'metadata']);

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

function isHidden(element: Element): boolean {
  if (UNSEEN.has(element.tagName) || attribute(element, 'hidden') !== undefined) return true;
  return HIDING.test(attribute(element, 'style') ?? '');
}

function pathOf(element: Element): DrawnPath | undefined {
  const rule = attribute(element, 'fill-rule') ?? 'nonzero';
  const isKnown = element.attrs.every(({ name }) => PATH_ATTRIBUTES.has(name));
  if (!isKnown || (rule !== 'nonzero' && rule !== 'evenodd')) return undefined;
  return { data: attribute(element, 'd') ?? '', fill: attribute(element, 'fill') ?? 'black', rule };
}

function drawingOf(svg: Element): Drawing | null {
  const drawn = svg.childNodes.filter(tree.isElementNode).filter(({ tagName }) => !UNDRAWN.has(tagName));
  const paths = drawn.map((element) => (element.tagName === 'path' ? pathOf(element) : undefined));
  const isPlain = paths.every((path) => path !== undefined);
  if (!isPlain || svg.attrs.some(({ name }) => CHANGING.has(name))) return null;
  return { viewBox: attribute(svg, 'viewBox') ?? '', paths };
}

/** Visible images, and the words between them. */
function* piecesOf(node: Node): Generator<ImageSource | string> {
  if (tree.isTextNode(node)) yield node.value;
  if (!('childNodes' in node)) return;
  const element = tree.isElementNode(node) ? node : undefined;
  if (element && isHidden(element)) return;
  if (element?.tagName === 'svg') {
    yield { kind: 'drawing', drawing: drawingOf(element) };
    return;
  }
  if (element?.tagName === 'img') yield { kind: 'file', source: attribute(element, 'src') ?? '' };
  const edge = element === undefined || INLINE.has(element.tagName) ? '' : '\n';
  yield edge;
  for (const child of node.childNodes) yield* piecesOf(child);
  yield edge;
}

function addressIn(words: string): string | null {
  const found = ADDRESS.exec(words.replace(/\s+/gu, ' '));
  return found && found.index <= CAPTION_LENGTH ? found[0] : null;
}

/** The visible images of a page or fragment in reading order, each with the address printed beside it. */
export function pageImages(html: string): readonly PageImage[] {
  const found: { readonly image: ImageSource; words: string }[] = [];
  for (const piece of piecesOf(/^\s*<!doctype/iu.test(html) ? parse(html) : parseFragment(html))) {
    const last = found.at(-1);
    if (typeof piece !== 'string') found.push({ image: piece, words: '' });
    else if (last) last.words += piece;
  }
  return found.map(({ image, words }) => ({ image, address: addressIn(words) }));
}
