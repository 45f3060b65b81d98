/// <reference lib="dom" />
import type { SeenPiece, Unseen } from '../../publish/page-viewer.js';
import type { Looks } from './looks.js';
import type { Letters, Places } from './places.js';

interface Found {
  readonly text: string;
  readonly source: SeenPiece['source'];
  readonly startsLine: boolean;
  readonly letters: Letters;
}

/**
 * Runs in the opened page: everything that it needs is in it. Unfolds what is folded, ends what moves, and reads the words.
 * @returns pieces as JSON: one text comes over many times as fast as thousands of objects
 */
export function collect({ looks, places }: { readonly looks: Looks; readonly places: Places }): string {
  const SILENT = new Set(
    'script style template noscript head title object iframe canvas audio video option datalist map rp del s strike progress meter'.split(
      ' ',
    ),
  );
  const LINES =
    /^(?:address|article|aside|blockquote|body|br|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|legend|li|main|menu|nav|ol|p|pre|search|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/u;
  const found: Found[] = [];
  let startsLine = true;

  function add(text: string, source: SeenPiece['source'], node: Node, element: Element): void {
    if (text === '') return;
    found.push({ text, source, startsLine, letters: { node, element } });
    startsLine = false;
  }

  /** The words of `content`: strings and attributes; counters, quotes and pictures are none. */
  function wordsOf(content: string, element: Element): string {
    const parts = content.matchAll(/"((?:[^"\\]|\\.)*)"|attr\(\s*([\w-]+)/gu);
    return [...parts]
      .map(([, words, name]) =>
        name ? (element.getAttribute(name) ?? '') : (words ?? '').replace(/\\(.)/gu, '$1'),
      )
      .join('');
  }

  function addDrawn(element: Element, part: '::before' | '::after' | '::marker'): void {
    const style = getComputedStyle(element, part === '::marker' ? undefined : part);
    if (
      part !== '::marker' &&
      (style.display === 'none' || style.visibility !== 'visible' || style.opacity === '0')
    )
      return;
    const words = wordsOf(part === '::marker' ? style.listStyleType : style.content, element);
    // Marks such as › or · say nothing.
    if (/[\p{L}\p{N}]/u.test(words)) add(words, 'drawn', element, element);
  }

  function fieldText(element: Element): string {
    if (element instanceof HTMLInputElement) {
      if (/^(?:hidden|checkbox|radio|range|color|file|image)$/u.test(element.type)) return '';
      return element.value || element.placeholder;
    }
    if (element instanceof HTMLTextAreaElement) return element.value || element.placeholder;
    return element instanceof HTMLSelectElement ? (element.selectedOptions[0]?.text ?? '') : '';
  }

  function walk(element: Element, isDrawing: boolean): void {
    const name = element.localName;
    if (SILENT.has(name)) return;
    if (LINES.test(name)) startsLine = true;
    if (/^(?:input|textarea|select)$/u.test(name)) {
      add(fieldText(element), 'drawn', element, element);
      return;
    }
    const isInDrawing = isDrawing || name === 'svg';
    if (!isInDrawing) {
      if (getComputedStyle(element).display === 'list-item') addDrawn(element, '::marker');
      addDrawn(element, '::before');
    }
    const nodes = [...(element.shadowRoot?.childNodes ?? []), ...element.childNodes];
    for (const node of nodes) {
      if (node instanceof Text) {
        if (!isInDrawing || element.closest('text, foreignObject'))
          add(node.data, isInDrawing ? 'drawn' : 'text', node, element);
      } else if (node instanceof Element) walk(node, isInDrawing);
    }
    if (!isInDrawing) addDrawn(element, '::after');
    if (LINES.test(name)) startsLine = true;
  }

  // What is drawn over may take no touch, and what is seen too.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*, *::before, *::after { pointer-events: auto !important; }');
  document.adoptedStyleSheets.push(sheet);
  for (const details of document.querySelectorAll('details')) {
    details.removeAttribute('name');
    details.open = true;
  }
  for (const animation of document.getAnimations()) {
    try {
      animation.finish();
    } catch {
      // One without end stays as it is.
    }
  }
  walk(document.documentElement, false);
  const early = found.map(({ text, letters }): Unseen | null =>
    /\S/u.test(text) ? looks.unreadable(letters.element) : null,
  );
  const open = found.flatMap(({ text }, at) => (early[at] === null && /\S/u.test(text) ? [at] : []));
  const late = places.unseenOf(open.flatMap((at) => found[at]?.letters ?? []));
  const unseen = new Map(open.map((at, index) => [at, late[index] ?? null]));
  const pieces = found.map(
    ({ text, source, startsLine: starts }, at): SeenPiece => ({
      text,
      source,
      startsLine: starts,
      unseen: early[at] ?? unseen.get(at) ?? null,
    }),
  );
  return JSON.stringify(pieces);
}
