import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

/** A large page has some thousands; of half a megabyte hardly more than this can be honest. */
const MOST_NODES = 60_000;

/**
 * The tree of a page, or `undefined` where it grows beyond all measure: formatting that is never closed is opened again in
 * every block (HTML, “reconstruct the active formatting elements”), so that 250 kB can ask for hundreds of millions of nodes.
 */
export function parseBounded(html: string): DefaultTreeAdapterTypes.Document | undefined {
  let nodes = 0;
  const count = () => {
    nodes += 1;
    if (nodes > MOST_NODES) throw new Error('the tree is too large');
  };
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement(...its) {
      count();
      return defaultTreeAdapter.createElement(...its);
    },
    createTextNode(text) {
      count();
      return defaultTreeAdapter.createTextNode(text);
    },
    createCommentNode(text) {
      count();
      return defaultTreeAdapter.createCommentNode(text);
    },
  };
  try {
    return parse(html, { treeAdapter });
  } catch (error) {
    if (nodes > MOST_NODES) return undefined;
    throw error;
  }
}
