import type { Leaf } from '../../src/guide/leaf.js';
import type { Entry, Part, Section } from '../../src/guide/publication.js';
import type { Run } from '../../src/values/prose.js';

export const text = (label: string, words: string): Leaf => ({
  type: 'text',
  value: words,
  label,
  text: words,
});

export const prose = (...runs: readonly Run[]): Leaf => {
  const words = runs.map((run) => run.text).join('');
  return { type: 'text', value: words, label: '', text: words, runs };
};

export const phone = (label: string, number: string): Leaf => ({
  type: 'phone',
  value: number,
  label,
  text: number,
});

export const link = (label: string, words: string, address: string): Leaf => ({
  type: 'link',
  value: address,
  label,
  text: words,
});

export const file = (label: string, path: string, words: string): Leaf => ({
  type: 'file',
  value: { path, bytes: 23_552, sha256: 'ab'.repeat(32) },
  label,
  text: words,
});

export const entry = (name: string | Leaf, parts: Partial<Omit<Entry, 'name'>> = {}): Entry => ({
  name: typeof name === 'string' ? text('', name) : name,
  tags: [],
  facts: [],
  body: [],
  ...parts,
});

export const section = (
  key: string,
  part: Part,
  heading: string,
  parts: Partial<Pick<Section, 'intro' | 'facts' | 'entries'>>,
): Section => ({ key, part, heading, intro: [], facts: [], entries: [], ...parts });
