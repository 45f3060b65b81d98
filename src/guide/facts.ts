import { parseWebAddress } from '../values/web-address.js';
import type { Leaf } from './leaf.js';
import type { Publication } from './publication.js';

// Distributes over the union, so that `type` still tells the type of `value`.
type WithoutDecoration<Any> = Any extends unknown ? Omit<Any, 'runs' | 'refersTo' | 'isDetail'> : never;

/** One fact of a publication, as digests and proofs see it. */
export type Fact = WithoutDecoration<Leaf> & {
  /** Where the leaf stands in the publication, such as `sections/materials/entries/0/name`. */
  readonly path: string;
  /** Heading of the section; '' for the title and what stands under it. */
  readonly section: string;
  /** Where the words lead, if some of them do; a link whose text is the address itself needs none. */
  readonly links?: readonly FactLink[];
};

/** Words of a fact that lead somewhere. */
export interface FactLink {
  readonly text: string;
  /** An http or https address. */
  readonly address: string;
}

function linksOf({ runs = [] }: Leaf): readonly FactLink[] {
  return runs.flatMap(({ text, href }) => {
    const address = href === undefined ? undefined : parseWebAddress(href);
    return address === undefined || text.trim() === address ? [] : [{ text, address }];
  });
}

/** Texts that structure a page and are no facts themselves. */
const STRUCTURE = new Set(['kind', 'id', 'key', 'part', 'heading']);

function isLeaf(node: object): node is Leaf {
  return 'type' in node && 'text' in node && 'label' in node;
}

function segment(key: string, child: unknown): string {
  const named = child !== null && typeof child === 'object' && 'key' in child ? child.key : undefined;
  return typeof named === 'string' ? named : key;
}

function* walk(node: unknown, path: string, section: string): Generator<Fact> {
  if (node === null || typeof node !== 'object') throw new Error(`${path} is no fact: make it a leaf`);
  if (isLeaf(node)) {
    const { runs: _runs, refersTo: _refersTo, isDetail: _isDetail, ...leaf } = node;
    const links = linksOf(node);
    yield { path, section, ...leaf, ...(links.length > 0 && { links }) };
    return;
  }
  const heading = 'heading' in node ? String(node.heading) : section;
  for (const [key, child] of Object.entries(node)) {
    if (STRUCTURE.has(key)) continue;
    const name = segment(key, child);
    yield* walk(child, path === '' ? name : `${path}/${name}`, heading);
  }
}

/**
 * Every fact of a publication in reading order, by a walk over all leaves: nothing is picked by hand, so a new
 * field is demanded from every channel as soon as it exists.
 */
export function factsOf(publication: Publication): readonly Fact[] {
  return [...walk(publication, '', '')];
}
