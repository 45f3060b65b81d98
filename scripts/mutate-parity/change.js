// One change within the words of a page.
import { parse, print } from './dom.js';
import { factTexts } from './shape.js';

const excerpt = (text, index) => text.slice(Math.max(0, index - 8), index + 24);

/**
 * Replaces one match of a pattern in one of the texts, every text being as likely as any other.
 * @param replace gives the new words; undefined or the same words where it cannot
 * @param where which texts
 * @returns {{ html: string, what: string } | null} null where nothing could be replaced
 */
export function changeOne(page, random, pattern, replace, where = factTexts) {
  const root = parse(page.html);
  for (const node of random.shuffle(where(root, page.channel))) {
    const match = random.pick([...node.data.matchAll(pattern)]);
    const fresh = match && replace(match[0]);
    if (fresh === undefined || fresh === match[0]) continue;
    const before = node.data;
    node.data = before.slice(0, match.index) + fresh + before.slice(match.index + match[0].length);
    return {
      html: print(root),
      what: `${excerpt(before, match.index)} → ${excerpt(node.data, match.index)}`,
    };
  }
  return null;
}

/** Makes a mutator: opens the page, lets `change` work on the tree; it says what it did, undefined where it cannot. */
export function editing(change) {
  return (page, random, others) => {
    const root = parse(page.html);
    const what = change(root, random, page.channel, others);
    return what === undefined ? null : { html: print(root), what };
  };
}
