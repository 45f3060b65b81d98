import { type DefaultTreeAdapterTypes, parse, parseFragment, defaultTreeAdapter as tree } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements whose text nobody sees. */
const INVISIBLE = new Set(['head', 'script', 'style', 'template', 'noscript', 'title', 'svg', 'object']);
const HIDING_STYLE =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])/iu;

function isHidden(element: Element): boolean {
  if (INVISIBLE.has(element.tagName)) return true;
  return element.attrs.some(
    ({ name, value }) => name === 'hidden' || (name === 'style' && HIDING_STYLE.test(value)),
  );
}

function* textsIn(node: Node): Generator<string> {
  if (tree.isTextNode(node)) {
    yield node.value;
  } else if (tree.isElementNode(node)) {
    if (!isHidden(node)) for (const child of node.childNodes) yield* textsIn(child);
  } else if ('childNodes' in node) {
    for (const child of node.childNodes) yield* textsIn(child);
  }
}

/**
 * Visible text of finished HTML in reading order. Attributes, styles, scripts and hidden elements do not count.
 * @param html a whole page or a fragment
 */
export function readPage(html: string): string {
  const document = /^\s*<!doctype/iu.test(html) ? parse(html) : parseFragment(html);
  return [...textsIn(document)].join('');
}
