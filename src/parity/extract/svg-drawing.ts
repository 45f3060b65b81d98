import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree } from 'parse5';
import { parseDeclarations } from './declarations.js';

type Element = DefaultTreeAdapterTypes.Element;

/** What an SVG draws, as far as it consists of filled paths. */
export interface Drawing {
  readonly viewBox: string;
  readonly paths: readonly DrawnPath[];
}

export interface DrawnPath {
  readonly data: string;
  readonly fill: string;
  readonly rule: 'nonzero' | 'evenodd';
}

const PATH_ATTRIBUTES = new Set(['d', 'fill', 'fill-rule', 'shape-rendering']);
/** Attributes of the drawing that change how its paths look. */
const CHANGING = new Set(['transform', 'opacity', 'filter', 'mask', 'clip-path', 'fill', 'fill-rule']);
/** What a style may say of a drawing without changing what is drawn. */
const PLACING = /^(?:(?:max-|min-)?(?:width|height)|margin(?:-[a-z]+)?|display|vertical-align)$/u;
const UNDRAWN = new Set(['title', 'desc', 'metadata']);

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

function pathOf(element: Element): DrawnPath | undefined {
  const rule = attribute(element, 'fill-rule') ?? 'nonzero';
  const isKnown = element.attrs.every(({ name }) => PATH_ATTRIBUTES.has(name));
  if (!isKnown || (rule !== 'nonzero' && rule !== 'evenodd')) return undefined;
  return { data: attribute(element, 'd') ?? '', fill: attribute(element, 'fill') ?? 'black', rule };
}

/** The paths of an `<svg>`; null where it draws with anything else, since half a drawing would prove nothing. */
export function drawingOf(svg: Element): Drawing | null {
  const drawn = svg.childNodes.filter(tree.isElementNode).filter(({ tagName }) => !UNDRAWN.has(tagName));
  const paths = drawn.map((element) => (element.tagName === 'path' ? pathOf(element) : undefined));
  const isPlaced = parseDeclarations(attribute(svg, 'style') ?? '').every(({ name }) => PLACING.test(name));
  const isPlain = isPlaced && !svg.attrs.some(({ name }) => CHANGING.has(name));
  if (!isPlain || !paths.every((path) => path !== undefined)) return null;
  return { viewBox: attribute(svg, 'viewBox') ?? '', paths };
}
