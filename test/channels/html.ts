import { type DefaultTreeAdapterTypes, parse, parseFragment, defaultTreeAdapter as tree } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

const UNSEEN = new Set(['head', 'script', 'style', 'template', 'svg']);

/** All elements of a page or fragment in document order. */
export function elementsOf(html: string): readonly Element[] {
  const walk = (node: Node): readonly Element[] => [
    ...(tree.isElementNode(node) ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(walk) : []),
  ];
  return walk(read(html));
}

/** What a reader sees, as one string in reading order. */
export function visibleText(html: string): string {
  const walk = (node: Node): string => {
    if (tree.isTextNode(node)) return node.value;
    if (tree.isElementNode(node) && UNSEEN.has(node.tagName)) return '';
    return 'childNodes' in node ? node.childNodes.map(walk).join('') : '';
  };
  return walk(read(html));
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

function read(html: string): Node {
  return /^<!doctype/iu.test(html) ? parse(html) : parseFragment(html);
}
