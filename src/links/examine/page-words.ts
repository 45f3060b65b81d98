import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree } from 'parse5';
import { parseBounded } from './bounded-parse.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page says, as far as its own bytes tell; style sheets and scripts are not followed. */
export interface PageWords {
  readonly title: string;
  /** The first of its headings that is seen and has words, down to the third level. */
  readonly heading: string;
  /** The visible text, a line for each block, without spaces to spare. */
  readonly lines: readonly string[];
  /** Letters and digits of `lines`. */
  readonly letters: number;
  /** It has scripts or frames, which may bring what is not written here. */
  readonly bringsMore: boolean;
  readonly asksPassword: boolean;
  /** What fragments can lead to: every `id`, and `name` of `a`. */
  readonly names: ReadonlySet<string>;
}

/** Fewer letters than this are no page of information: two short sentences. */
const FEW_LETTERS = 50;

/** Nearly nothing is written there: what people see comes by script or in a frame, and cannot be told from here. */
export function drawsItself({ bringsMore, letters }: PageWords): boolean {
  return bringsMore && letters < FEW_LETTERS;
}

const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'head', 'textarea', 'iframe', 'noframes']);
const BRINGS_MORE = new Set(['script', 'iframe', 'frame', 'object', 'embed']);
const HEADINGS = new Set(['h1', 'h2', 'h3']);
/** Headings without words that are looked into: they may lie within one another, thousands of them. */
const MOST_HEADINGS = 100;
const WITHIN_LINE = new Set(
  'a abbr b bdi bdo big cite code em font i ins kbd label mark nobr q s samp small span strike strong sub sup u'.split(
    ' ',
  ),
);

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

function isUnseen(element: Element): boolean {
  return (
    UNSEEN.has(element.tagName) ||
    attribute(element, 'hidden') !== undefined ||
    /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attribute(element, 'style') ?? '')
  );
}

type Step =
  | { readonly kind: 'element'; readonly element: Element; readonly isSeen: boolean }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' };
type Waiting = { readonly node: Node; readonly isSeen: boolean } | 'break';

/** All elements, and the text that is seen, in their order. A stack of its own: pages nest deeper than calls may. */
function* walk(root: Node): Generator<Step> {
  const waiting: Waiting[] = [{ node: root, isSeen: true }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === 'break') {
      yield { kind: 'break' };
      continue;
    }
    const { node } = next;
    let { isSeen } = next;
    if (tree.isTextNode(node)) {
      if (isSeen) yield { kind: 'text', text: node.value };
      continue;
    }
    if (tree.isElementNode(node)) {
      isSeen = isSeen && !isUnseen(node);
      yield { kind: 'element', element: node, isSeen };
      if (isSeen && !WITHIN_LINE.has(node.tagName)) {
        yield { kind: 'break' };
        waiting.push('break');
      }
    }
    if (!('childNodes' in node)) continue;
    for (let i = node.childNodes.length - 1; i >= 0; i -= 1) {
      const child = node.childNodes[i];
      if (child !== undefined) waiting.push({ node: child, isSeen });
    }
  }
}

const collapse = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function linesOf(root: Node): readonly string[] {
  const lines: string[] = [];
  let line: string[] = [];
  const end = () => {
    const text = collapse(line.join(''));
    if (text !== '') lines.push(text);
    line = [];
  };
  for (const step of walk(root)) {
    if (step.kind === 'text') line.push(step.text);
    else if (step.kind === 'break') end();
  }
  end();
  return lines;
}

/** How many letters and digits there are. */
function countLetters(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + (line.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
}

/** What is known of a page that cannot be read: it may say anything. */
const UNREAD: PageWords = {
  title: '',
  heading: '',
  lines: [],
  letters: 0,
  bringsMore: true,
  asksPassword: false,
  names: new Set(),
};

/** Reads a page, or plain text, however broken; of one that would fill the memory, nothing. */
export function readPage(html: string): PageWords {
  const document = parseBounded(html);
  if (document === undefined) return UNREAD;
  const names = new Set<string>();
  let title: string | undefined;
  let heading = '';
  let headings = 0;
  let bringsMore = false;
  let asksPassword = false;
  for (const step of walk(document)) {
    if (step.kind !== 'element') continue;
    const { element, isSeen } = step;
    const { tagName } = element;
    const id = attribute(element, 'id');
    if (id !== undefined) names.add(id);
    if (tagName === 'a') names.add(attribute(element, 'name') ?? '');
    bringsMore ||= BRINGS_MORE.has(tagName);
    asksPassword ||= tagName === 'input' && attribute(element, 'type')?.toLowerCase() === 'password';
    if (tagName === 'title') title ??= linesOf(element).join(' ');
    if (heading === '' && isSeen && HEADINGS.has(tagName) && headings < MOST_HEADINGS) {
      headings += 1;
      heading = linesOf(element).join(' ');
    }
  }
  names.delete('');
  const lines = linesOf(document);
  return {
    title: title ?? '',
    heading,
    lines,
    letters: countLetters(lines),
    bringsMore,
    asksPassword,
    names,
  };
}
