import { type DefaultTreeAdapterTypes, parse, parseFragment, defaultTreeAdapter as tree } from 'parse5';
import { collapseWhitespace, normaliseText } from '../../values/text.js';
import { isUnseenElement } from './hidden.js';
import { type InlineStyle, inlineStyle, isReadable, type Look, lookIn, PAGE_LOOK } from './look.js';
import { isOwnLine } from './own-line.js';
import { type LineForm, sectionsOf } from './sections.js';

/** One line of a page. */
export interface PageLine {
  /** Offset into the text of the page. */
  readonly start: number;
  /** The words as people see them, white space collapsed. */
  readonly shown: string;
  /** The nearest heading above (see `sectionsOf`). */
  readonly section: string;
}

/** A link that people can follow to another page or file: its visible words and its address as written. */
export interface PageLink {
  readonly text: string;
  readonly href: string;
  /** It leads out of the channel: it names a scheme or a host, or browsers read it so. */
  readonly isOutward: boolean;
}

/** What people see of a page. */
export interface PageText {
  /** `normaliseText` of all visible text in reading order, the lines one after another without anything between. */
  readonly text: string;
  readonly lines: readonly PageLine[];
  readonly links: readonly PageLink[];
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** With a scheme, or `//host`, which browsers also read in backslashes. */
const ABSOLUTE = /^(?:[a-z][a-z\d+.-]*:|[\\/]{2})/iu;

/** What holds at a place of the page. */
interface Place {
  readonly look: Look;
  readonly isReadable: boolean;
  /** Of the heading element, 0 for none. */
  readonly level: number;
  readonly link: string[] | undefined;
}

/** Children still to be read; `endsLine` when they are done. */
interface Open {
  readonly nodes: readonly Node[];
  next: number;
  readonly place: Place;
  readonly endsLine: boolean;
}

class Reader {
  text = '';
  readonly forms: LineForm[] = [];
  readonly starts: number[] = [];
  readonly links: { readonly words: string[]; readonly href: string; readonly isOutward: boolean }[] = [];
  #words = '';
  #form = { level: 0, size: Number.POSITIVE_INFINITY, isBold: true };

  #endLine(): void {
    // By lines, so that letters which NFKC joins (e and ´) may stand in two elements; over the end of a line nothing is joined.
    const normalised = this.#words === '' ? '' : normaliseText(this.#words);
    if (normalised !== '') {
      this.starts.push(this.text.length);
      this.forms.push({ shown: collapseWhitespace(this.#words), ...this.#form });
      this.text += normalised;
    }
    this.#words = '';
    this.#form = { level: 0, size: Number.POSITIVE_INFINITY, isBold: true };
  }

  #take(words: string, { look, isReadable: isSeen, level, link }: Place): void {
    if (!isSeen) return;
    this.#words += words;
    link?.push(words);
    if (!/\S/u.test(words)) return;
    const { size, isBold } = this.#form;
    this.#form = { level, size: Math.min(size, look.size), isBold: isBold && look.isBold };
  }

  #placeIn(element: Element, style: InlineStyle | undefined, around: Place): Place {
    const look = lookIn(element, style, around.look);
    const level = /^h[1-6]$/u.test(element.tagName) ? Number(element.tagName.charAt(1)) : around.level;
    const href =
      element.tagName === 'a' ? element.attrs.find(({ name }) => name === 'href')?.value : undefined;
    if (look === around.look && level === around.level && href === undefined) return around;
    const place = { look, level, isReadable: isReadable(look), link: around.link };
    // Browsers drop what control characters and line feeds stand in an address.
    const plain = href?.replace(/[\0-\x20]/gu, '') ?? '';
    if (href === undefined || !look.isVisible || plain === '' || plain.startsWith('#')) return place;
    const words: string[] = [];
    this.links.push({ words, href, isOutward: ABSOLUTE.test(plain) });
    return { ...place, link: words };
  }

  /** Not by recursion: a page may nest deeper than the stack. */
  read(root: DefaultTreeAdapterTypes.ParentNode): void {
    const page: Place = { look: PAGE_LOOK, isReadable: true, level: 0, link: undefined };
    const open: Open[] = [{ nodes: root.childNodes, next: 0, place: page, endsLine: true }];
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const node = top.nodes[top.next];
      top.next += 1;
      if (node === undefined) {
        if (top.endsLine) this.#endLine();
        open.pop();
      } else if (tree.isTextNode(node)) {
        this.#take(node.value, top.place);
      } else if (tree.isElementNode(node) && !isUnseenElement(node)) {
        const attribute = node.attrs.find(({ name }) => name === 'style')?.value;
        const style = attribute === undefined ? undefined : inlineStyle(attribute);
        if (style?.isHiding) continue;
        const endsLine = isOwnLine(node.tagName, style?.display ?? '');
        if (endsLine) this.#endLine();
        const place = this.#placeIn(node, style, top.place);
        if (node.childNodes.length > 0) open.push({ nodes: node.childNodes, next: 0, place, endsLine });
      }
    }
  }
}

/**
 * Reads a finished page as people see it: visible text in reading order. Attributes, alternative texts, contents of stylesheets, scripts, comments
 * and hidden elements do not count. Knows nothing of templates and catalogue. Never fails.
 * @param html a whole page or a fragment
 */
export function readPage(html: string): PageText {
  const isWhole = /<(?:!doctype|html|body)[\s>]/iu.test(html.slice(0, 2000));
  const reader = new Reader();
  reader.read(isWhole ? parse(html) : parseFragment(html));
  const sections = sectionsOf(reader.forms);
  return {
    text: reader.text,
    lines: reader.forms.map(({ shown }, at) => ({
      start: reader.starts[at] ?? 0,
      shown,
      section: sections[at] ?? '',
    })),
    links: reader.links.map(({ words, ...link }) => ({ text: collapseWhitespace(words.join('')), ...link })),
  };
}
