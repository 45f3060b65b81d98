/// <reference lib="dom" />
import type { Unseen } from '../../publish/page-viewer.js';
import type { Looks } from './looks.js';

/** Letters of the document, and where they are. */
export interface Letters {
  readonly node: Node;
  readonly element: Element;
}

/** Tells whether letters are where a person can see them. Lives in the opened page. */
export interface Places {
  /** For each of the letters why they are not seen; null where they are. Scrolls the page. */
  unseenOf(all: readonly Letters[]): (Unseen | null)[];
}

/** Runs in the opened page: everything that it needs is in it. */
export function makePlaces(looks: Looks): Places {
  const range = document.createRange();
  const { documentElement: root, body } = document;
  const [width, height] = [window.innerWidth, window.innerHeight];
  const isStuck = [root, body].some((each) => /hidden|clip/u.test(getComputedStyle(each).overflowY));

  function rectsOf(node: Node): readonly DOMRect[] {
    if (node instanceof Element) range.selectNode(node);
    else range.selectNodeContents(node);
    return [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
  }

  /** Off the page, shrunk or cut off, judged before anything is scrolled. */
  function misplaced({ node, element }: Letters, rects: readonly DOMRect[]): Unseen | null {
    const count = (node.textContent ?? '').replace(/\s+/gu, '').length;
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    const across = rects.reduce((sum, rect) => sum + Math.max(rect.width, rect.height), 0);
    if (rects.length === 0 || rects.every((rect) => rect.height < 5 || rect.width < 1)) return 'style';
    if (across < count * Math.min(size, 5) * 0.15) return 'style';
    const { boxes, isFixed } = looks.lookOf(element);
    for (const rect of rects) {
      const [x, y] = [rect.left + rect.width / 2, rect.top + rect.height / 2];
      for (const box of boxes) {
        const frame = box.getBoundingClientRect();
        if (x < frame.left || x > frame.right || y < frame.top || y > frame.bottom) return 'cut';
      }
      if (x <= 1 || y <= 1) return 'off-screen';
      if (y > height && (isFixed || isStuck)) return 'off-screen';
      if (x >= width && !scrolls(element)) return 'off-screen';
    }
    return null;
  }

  /** Is there a box around that a finger can move sideways? */
  function scrolls(element: Element): boolean {
    for (let at: Element | null = element; at && at !== body && at !== root; at = at.parentElement) {
      if (/auto|scroll/u.test(getComputedStyle(at).overflowX)) return true;
    }
    return false;
  }

  /** What lies over a point of the letters; `cut` where they are not even below. */
  function hidesAt(element: Element, x: number, y: number, rect: DOMRect): Unseen | null {
    if (document.elementFromPoint(x, y) === element)
      return looks.paintsOver(element, rect) ? 'covered' : null;
    const owner = boxOf(element);
    const { isClipped } = looks.lookOf(element);
    for (const upper of document.elementsFromPoint(x, y)) {
      if (upper === owner || upper.shadowRoot) return null;
      if (looks.paints(upper)) return 'covered';
    }
    return isClipped ? 'cut' : 'covered';
  }

  function boxOf(element: Element): Element | null {
    let at: Element | null = element;
    while (at && getComputedStyle(at).display === 'contents') at = at.parentElement;
    return at;
  }

  function hidesNow({ element }: Letters, rects: readonly DOMRect[], shift: number): Unseen | null {
    for (const rect of rects) {
      // Where a rectangle is wide, something may lie over one end only.
      const shares = rect.width > 160 ? [0.1, 0.5, 0.9] : [0.5];
      for (const share of shares) {
        const x = rect.left + rect.width * share;
        const y = rect.top + rect.height / 2 - shift;
        const hidden = hidesAt(element, Math.min(x, width - 1), y, rect);
        if (hidden) return hidden;
      }
    }
    return null;
  }

  /** Moves the content of boxes that a finger can move, so that the letters are in their middle. */
  function moveBoxes({ node, element }: Letters): void {
    for (let at: Element | null = element; at && at !== body && at !== root; at = at.parentElement) {
      if (!/auto|scroll/u.test(getComputedStyle(at).overflow)) continue;
      const [letters] = rectsOf(node);
      if (letters === undefined) return;
      const frame = at.getBoundingClientRect();
      at.scrollTop += letters.top + letters.height / 2 - frame.top - frame.height / 2;
      at.scrollLeft += letters.left - frame.left - frame.width / 2;
    }
  }

  /** Letters may lie under a bar that stays, or in a box that has to be moved: each gets its own look. */
  function hidesWherever(letters: Letters): Unseen | null {
    let hidden: Unseen | null = null;
    for (const block of ['center', 'start', 'end'] as const) {
      letters.element.scrollIntoView({ block, inline: 'nearest', behavior: 'instant' });
      moveBoxes(letters);
      const shown = rectsOf(letters.node).filter(({ top, bottom }) => top >= 0 && bottom <= height);
      hidden = hidesNow(letters, shown, 0);
      if (shown.length > 0 && hidden === null) return null;
    }
    return hidden;
  }

  function unseenOf(all: readonly Letters[]): (Unseen | null)[] {
    window.scrollTo({ left: 0, top: 0, behavior: 'instant' });
    const rects = all.map(({ node }) => rectsOf(node));
    const result = all.map((letters, at) => misplaced(letters, rects[at] ?? []));
    let open = all.flatMap((_, at) => (result[at] === null ? [at] : []));
    const end = root.scrollHeight - height;
    for (let top = 0; ; top += height / 2) {
      window.scrollTo({ left: 0, top, behavior: 'instant' });
      const shift = window.scrollY;
      const inView = ({ top: y, bottom }: DOMRect) => y - shift >= 0 && bottom - shift <= height * 0.85;
      open = open.filter((at) => {
        const letters = all[at];
        const places = rects[at] ?? [];
        if (!letters || looks.lookOf(letters.element).isFixed || !places.every(inView)) return true;
        return hidesNow(letters, places, shift) !== null;
      });
      if (top >= end) break;
    }
    for (const at of open) {
      const letters = all[at];
      if (letters) result[at] = hidesWherever(letters);
    }
    return result;
  }

  return { unseenOf };
}
