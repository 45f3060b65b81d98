import type { Fact } from '../../guide/facts.js';

/** A fact with the label that it stands under, which is shown once for several in a row. */
export interface Labelled {
  readonly fact: Fact;
  readonly label: string;
  /** Which of the lists of its block it stands in: name, tags, facts, body, intro. */
  readonly slot: string;
}

/** What stands together on a page: an entry of a section, or what a section says before its entries. */
export interface Block {
  /** Of the section; '' of what stands above the first one. */
  readonly key: string;
  readonly heading: string;
  /** The name of an entry; null where the block is none. */
  readonly name: Fact | null;
  readonly facts: readonly Labelled[];
}

interface Place {
  readonly key: string;
  /** Tells an entry from its neighbours; '' where it is none. */
  readonly entry: string;
  readonly slot: string;
}

function placeOf({ path }: Fact): Place {
  const [first = '', key = '', part = '', index = '', slot = ''] = path.split('/');
  if (first !== 'sections') return { key: '', entry: '', slot: first };
  return part === 'entries' ? { key, entry: index, slot } : { key, entry: '', slot: part };
}

/** The facts of a page by the blocks in which they stand, in reading order. */
export function blocksOf(facts: readonly Fact[]): readonly Block[] {
  const blocks = new Map<string, { key: string; heading: string; name: Fact | null; facts: Labelled[] }>();
  for (const fact of facts) {
    const { key, entry, slot } = placeOf(fact);
    const id = `${key}/${entry}`;
    const block = blocks.get(id) ?? { key, heading: fact.section, name: null, facts: [] };
    blocks.set(id, block);
    if (entry !== '' && slot === 'name') block.name = fact;
    const last = block.facts.at(-1);
    const label = fact.label === '' && last?.slot === slot ? last.label : fact.label;
    block.facts.push({ fact, label, slot });
  }
  return [...blocks.values()];
}
