import type { Entry, Section } from './publication.js';

/** A section from the parts that it has; `null` where it would say nothing. */
export function section(
  fields: Pick<Section, 'key' | 'part' | 'heading'> & Partial<Pick<Section, 'intro' | 'facts' | 'entries'>>,
): Section | null {
  const { intro = [], facts = [], entries = [] } = fields;
  if (intro.length + facts.length + entries.length === 0) return null;
  return { key: fields.key, part: fields.part, heading: fields.heading, intro, facts, entries };
}

/** An entry from the parts that it has. */
export function entry(fields: Pick<Entry, 'name'> & Partial<Entry>): Entry {
  return { name: fields.name, tags: fields.tags ?? [], facts: fields.facts ?? [], body: fields.body ?? [] };
}
