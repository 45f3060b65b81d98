import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A meta tag: `key` is its name, property or http-equiv as written. */
export interface MetaTag {
  readonly key: string;
  readonly kind: 'name' | 'property' | 'http-equiv';
  readonly content: string;
}

/** What a page says of itself to machines; no reader sees it. */
export interface PageMeta {
  readonly titles: readonly string[];
  readonly tags: readonly MetaTag[];
  /** Targets of `link rel="canonical"`. */
  readonly canonicals: readonly string[];
  /** JSON-LD blocks, parsed. */
  readonly jsonLd: readonly unknown[];
  /** JSON-LD blocks that are no JSON, as written. */
  readonly brokenJsonLd: readonly string[];
}

const KINDS = ['name', 'property', 'http-equiv'] as const;

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** All elements of a page: browsers and crawlers read tags anywhere. Not by recursion: a page may nest deeper than the stack. */
function elementsIn(root: DefaultTreeAdapterTypes.ParentNode): readonly Element[] {
  const found: Element[] = [];
  const open: Node[] = root.childNodes.toReversed();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (tree.isElementNode(node)) found.push(node);
    if ('childNodes' in node) open.push(...node.childNodes.toReversed());
  }
  return found;
}

function words(element: Element): string {
  return element.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('');
}

function tagsOf(meta: Element): readonly MetaTag[] {
  return KINDS.flatMap((kind) => {
    const key = attribute(meta, kind)?.trim();
    return key ? [{ key, kind, content: attribute(meta, 'content') ?? '' }] : [];
  });
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Reads what the tags of a finished page say. */
export function readMeta(html: string): PageMeta {
  const all = elementsIn(parse(html));
  const named = (name: string): readonly Element[] =>
    all.filter(({ tagName, namespaceURI }) => tagName === name && namespaceURI.endsWith('xhtml'));
  const blocks = named('script')
    .filter((script) => attribute(script, 'type')?.trim().toLowerCase() === 'application/ld+json')
    .map((script) => ({ text: words(script), parsed: parseJson(words(script)) }));
  const canonicals = named('link').filter((link) =>
    (attribute(link, 'rel') ?? '').toLowerCase().split(/\s+/u).includes('canonical'),
  );
  return {
    titles: named('title').map(words),
    tags: named('meta').flatMap(tagsOf),
    canonicals: canonicals.map((link) => attribute(link, 'href') ?? ''),
    jsonLd: blocks.flatMap(({ parsed }) => (parsed ? [parsed.value] : [])),
    brokenJsonLd: blocks.flatMap(({ text, parsed }) => (parsed ? [] : [text])),
  };
}
