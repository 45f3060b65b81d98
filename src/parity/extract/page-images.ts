import { type DefaultTreeAdapterTypes, parse, parseFragment, defaultTreeAdapter as tree } from 'parse5';
import { pixelsOf } from './css-length.js';
import { declared } from './declarations.js';
import { isUnseenElement } from './hidden.js';
import { inlineStyle, isReadable, type Look, lookIn, PAGE_LOOK } from './look.js';
import { isOwnLine } from './own-line.js';
import { type Drawing, drawingOf } from './svg-drawing.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A file beside the page, or a drawing within it; null where it draws with more than paths. */
export type ImageSource =
  | { readonly kind: 'file'; readonly source: string }
  | { readonly kind: 'drawing'; readonly drawing: Drawing | null };

export interface PageImage {
  readonly image: ImageSource;
  /** The first web address in the visible words right after it, before the next image. */
  readonly address: string | null;
}

/** Words between an image and the address printed beside it: more than a caption and it belongs to something else. */
const CAPTION_LENGTH = 120;
const ADDRESS = /https?:\/\/[^\s<>"{}|\\^`（）《》【】“”‘’，。；：！？、]+/iu;
/** Pixels; no camera reads a code on a smaller square. */
const SMALLEST = 40;
const FAINTEST = 0.5;

/** Children still to be read, and what ends their line when they are done. */
interface Open {
  readonly nodes: readonly Node[];
  next: number;
  readonly look: Look;
  readonly edge: string;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

function isLargeEnough(element: Element): boolean {
  const { declarations } = inlineStyle(attribute(element, 'style') ?? '');
  return ['width', 'height'].every((side) => {
    const styled = declared(declarations, [side, `max-${side}`], (value) => pixelsOf(value));
    const plain = /^\s*\d+(?=(?:px)?\s*$)/u.exec(attribute(element, side) ?? '')?.[0];
    return (styled ?? Number(plain ?? SMALLEST)) >= SMALLEST;
  });
}

function imageOf(element: Element): ImageSource | undefined {
  if (element.tagName === 'svg') return { kind: 'drawing', drawing: drawingOf(element) };
  if (element.tagName === 'img') return { kind: 'file', source: attribute(element, 'src') ?? '' };
  return undefined;
}

/** Visible images, and the readable words between them. Not by recursion: a page may nest deeper than the stack. */
function* piecesOf(root: DefaultTreeAdapterTypes.ParentNode): Generator<ImageSource | string> {
  const open: Open[] = [{ nodes: root.childNodes, next: 0, look: PAGE_LOOK, edge: '' }];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const node = top.nodes[top.next];
    top.next += 1;
    if (node === undefined) {
      yield top.edge;
      open.pop();
    } else if (tree.isTextNode(node)) {
      if (isReadable(top.look)) yield node.value;
    } else if (tree.isElementNode(node)) {
      const style = inlineStyle(attribute(node, 'style') ?? '');
      const image = imageOf(node);
      const { attrs } = node;
      if (style.isHiding || isUnseenElement(image ? { tagName: 'img', attrs } : node)) continue;
      const look = lookIn(node, style, top.look);
      const edge = isOwnLine(node.tagName, style.display) ? '\n' : '';
      yield edge;
      if (image === undefined) open.push({ nodes: node.childNodes, next: 0, look, edge });
      else if (look.isVisible && look.opacity >= FAINTEST && isLargeEnough(node)) yield image;
    }
  }
}

function addressIn(words: string): string | null {
  const found = ADDRESS.exec(words.replace(/\s+/gu, ' '));
  return found && found.index <= CAPTION_LENGTH ? found[0] : null;
}

/** The visible images of a page or fragment in reading order, each with the address printed beside it. */
export function pageImages(html: string): readonly PageImage[] {
  const found: { readonly image: ImageSource; words: string }[] = [];
  const isWhole = /<(?:!doctype|html|body)[\s>]/iu.test(html.slice(0, 2000));
  for (const piece of piecesOf(isWhole ? parse(html) : parseFragment(html))) {
    const last = found.at(-1);
    if (typeof piece !== 'string') found.push({ image: piece, words: '' });
    else if (last) last.words += piece;
  }
  return found.map(({ image, words }) => ({ image, address: addressIn(words) }));
}
