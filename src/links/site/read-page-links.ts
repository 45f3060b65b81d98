import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5';
import { addressesInText } from '../collect/addresses-in-text.js';
import { type AttributeUse, attributeUse } from './link-attributes.js';
import type { FileLinks, PageLink, Piece } from './page-link.js';
import { cssAddresses } from './read-css-links.js';
import { jsonLdAddresses } from './read-json-links.js';
import { placesIn, type RangeOf } from './text-places.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
type TextNode = DefaultTreeAdapterTypes.TextNode;

interface Reading {
  readonly html: string;
  readonly rangeOf: RangeOf;
  readonly links: PageLink[];
  readonly ids: Set<string>;
  base: string | null;
}

/** Elements whose text nobody reads. */
const UNREAD = new Set(['script', 'style', 'template', 'title']);

const REFRESH = /^\s*[\d.]*\s*[;,]?\s*(?:url\s*=\s*)?["']?([^"']*)/diu;

/** The address behind the seconds of a refresh (HTML, 4.2.5.3). */
function refreshAddress(content: string): readonly Piece[] {
  const match = REFRESH.exec(content);
  const [start, end] = match?.indices?.[1] ?? [0, 0];
  const written = match?.[1]?.trim() ?? '';
  return written === '' ? [] : [{ written, start, end }];
}

/** Each image of a set (HTML, 4.8.4.2.2); commas at the end of an address part it from the next. */
function setAddresses(set: string): readonly Piece[] {
  const candidates = /([^\s,]\S*[^\s,]|[^\s,])(?:\s+[^\s,()]+|\s*\([^)]*\))*\s*(?:,|$)/dgu;
  return [...set.matchAll(candidates)].map(({ 1: written = '', indices }) => {
    const [start, end] = indices?.[1] ?? [0, 0];
    return { written, start, end };
  });
}

function piecesOf(value: string, form: AttributeUse['form']): readonly Piece[] {
  switch (form) {
    case 'plain':
      return [{ written: value.trim(), start: 0, end: value.length }];
    case 'set':
      return setAddresses(value);
    case 'refresh':
      return refreshAddress(value);
  }
}

/** Offsets of an attribute's value in the file, without its quotes. */
function valueOffsets(html: string, element: Element, name: string): readonly [start: number, end: number] {
  const whole = element.sourceCodeLocation?.attrs?.[name];
  if (whole === undefined) return [0, 0];
  const written = html.slice(whole.startOffset, whole.endOffset);
  const opening = /^[^=]*=\s*(["']?)/u.exec(written);
  if (opening === null) return [whole.startOffset, whole.endOffset];
  return [whole.startOffset + opening[0].length, whole.endOffset - (opening[1] ?? '').length];
}

/** Adds what was found in the value of an attribute, each at its own place. */
function addFromValue(
  { html, rangeOf, links }: Reading,
  [start, end]: readonly [number, number],
  value: string,
  pieces: readonly Piece[],
  use: Pick<PageLink, 'role' | 'label'>,
): void {
  // Escaped characters and spaces at the ends shift what stands behind them.
  const isAsWritten = html.slice(start, end) === value;
  for (const piece of pieces) {
    const range = isAsWritten ? rangeOf(start + piece.start, start + piece.end) : rangeOf(start, end);
    links.push({ written: piece.written, role: use.role, label: use.label, range });
  }
}

const STYLE = { role: 'shows', label: '样式里的地址' } as const;

function readAttributes(reading: Reading, element: Element): void {
  const pairs = element.attrs.map(
    ({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value] as const,
  );
  const attributes = new Map(pairs);
  for (const [name, value] of pairs) {
    if (name === 'id') reading.ids.add(value);
    else if (name === 'name' && element.tagName === 'a') reading.ids.add(value);
    else if (name === 'style') {
      if (/url\(/iu.test(value)) {
        const offsets = valueOffsets(reading.html, element, name);
        addFromValue(reading, offsets, value, cssAddresses(value), STYLE);
      }
    } else {
      const use = attributeUse(element.tagName, name, attributes);
      if (use === null) continue;
      const offsets = valueOffsets(reading.html, element, name);
      addFromValue(reading, offsets, value, piecesOf(value, use.form), use);
    }
  }
  if (element.tagName === 'base') reading.base ??= attributes.get('href') ?? null;
}

const LD = { role: 'says', label: '结构化数据' } as const;
const PRINTED = { role: 'says', label: '印出的地址' } as const;

/**
 * The web addresses in the words of a page, by their places in the file.
 * @param html of the words, as the file has them
 */
function printedAddresses(words: string, html: string): readonly Piece[] {
  let behind = 0;
  return addressesInText(words).flatMap(({ kind, address }): readonly Piece[] => {
    if (kind !== 'web') return [];
    const written = [address, address.replaceAll('&', '&amp;')];
    const found = written.map((one) => html.indexOf(one, behind)).findIndex((index) => index !== -1);
    const text = written[found] ?? '';
    const start = found === -1 ? 0 : html.indexOf(text, behind);
    behind = found === -1 ? behind : start + text.length;
    return [{ written: address, start, end: found === -1 ? html.length : behind }];
  });
}

function readText(reading: Reading, node: TextNode, isLinked: boolean): void {
  const place = node.sourceCodeLocation;
  const parent = node.parentNode;
  if (!place || parent === null) return;
  const name = tree.isElementNode(parent) ? parent.tagName : '';
  const html = reading.html.slice(place.startOffset, place.endOffset);
  const add = (pieces: readonly Piece[], use: Pick<PageLink, 'role' | 'label'>) =>
    addFromValue(reading, [place.startOffset, place.endOffset], html, pieces, use);
  if (name === 'style') add(cssAddresses(html), STYLE);
  else if (name === 'script') {
    const type = tree.isElementNode(parent) ? parent.attrs.find((each) => each.name === 'type')?.value : '';
    if (type?.toLowerCase() === 'application/ld+json') add(jsonLdAddresses(html), LD);
  } else if (!isLinked && !UNREAD.has(name) && html.includes('://')) {
    add(printedAddresses(node.value, html), PRINTED);
  }
}

/** Below a link, words say again where it leads. */
function isLink(node: Node): boolean {
  return tree.isElementNode(node) && node.tagName === 'a' && node.attrs.some(({ name }) => name === 'href');
}

function childrenOf(node: Node): readonly Node[] {
  if (tree.isElementNode(node) && node.tagName === 'template' && 'content' in node) {
    return tree.getTemplateContent(node as DefaultTreeAdapterTypes.Template).childNodes;
  }
  return 'childNodes' in node ? node.childNodes : [];
}

/**
 * Every address of a page or article: in attributes, styles and JSON-LD, and printed where no link is, with the place of
 * the address itself; and what fragments may name (HTML, 7.4.6.4: ids, and names of `a`). Pure.
 * @param html as decoded from the file; positions count in it
 */
export function readPageLinks(html: string): FileLinks {
  // Without scripting what stands in `noscript` is part of the page.
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const reading: Reading = { html, rangeOf: placesIn(html), links: [], ids: new Set(), base: null };
  const waiting: { readonly node: Node; readonly isLinked: boolean }[] = [
    { node: document, isLinked: false },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node } = next;
    if (tree.isElementNode(node)) readAttributes(reading, node);
    else if (tree.isTextNode(node)) readText(reading, node, next.isLinked);
    const isLinked = next.isLinked || isLink(node);
    for (const child of childrenOf(node).toReversed()) waiting.push({ node: child, isLinked });
  }
  return { links: reading.links, ids: reading.ids, base: reading.base };
}
