import { describe, expect, it } from 'vitest';
import { buildCollection } from '../../src/guide/build.js';
import { factsOf } from '../../src/guide/facts.js';
import { details, referring, textLeaf } from '../../src/guide/leaves.js';
import type { Publication } from '../../src/guide/publication.js';
import { entry, section } from '../../src/guide/section.js';
import { checkTown, TODAY } from '../support/check-town.js';

const { catalogue } = await checkTown();
const { editions } = buildCollection(catalogue, TODAY);

const places = section({
  key: 'places',
  part: 'places',
  heading: '办理地点',
  intro: [textLeaf('', '共 2 处。')],
  entries: [
    entry({
      name: textLeaf('', '市政务大厅'),
      tags: [textLeaf('', '就近')],
      facts: [textLeaf('窗口', 'A01')],
    }),
    entry({ name: textLeaf('', '区大厅'), body: [textLeaf('', '周六也开门。')] }),
  ],
});

function guide(sections: readonly unknown[]): Publication {
  return {
    kind: 'guide',
    id: 'shi-ye-deng-ji',
    title: textLeaf('', '失业登记'),
    lead: [textLeaf('也叫', '登记失业')],
    sections: sections as Publication['sections'],
  };
}

describe('factsOf', () => {
  it('walks every leaf in reading order, with path and heading', () => {
    const lines = factsOf(guide([places])).map(({ path, section: heading, label, text }) => [
      path,
      heading,
      label,
      text,
    ]);
    expect(lines).toEqual([
      ['title', '', '', '失业登记'],
      ['lead/0', '', '也叫', '登记失业'],
      ['sections/places/intro/0', '办理地点', '', '共 2 处。'],
      ['sections/places/entries/0/name', '办理地点', '', '市政务大厅'],
      ['sections/places/entries/0/tags/0', '办理地点', '', '就近'],
      ['sections/places/entries/0/facts/0', '办理地点', '窗口', 'A01'],
      ['sections/places/entries/1/name', '办理地点', '', '区大厅'],
      ['sections/places/entries/1/body/0', '办理地点', '', '周六也开门。'],
    ]);
  });

  it('gives the typed value, without the runs that only repeat the text, and without what only a page needs', () => {
    const runs = [{ text: '当天' }, { text: '办好', strong: true }] as const;
    const plain = { label: '', text: '当天办好', type: 'text', value: '当天办好', runs } as const;
    const [leaf = plain] = details([referring(plain, { kind: 'guide', id: 'shi-ye-deng-ji' })]);
    expect(leaf).toMatchObject({ refersTo: { kind: 'guide', id: 'shi-ye-deng-ji' }, isDetail: true });
    const [, , fact] = factsOf(guide([section({ key: 'a', part: 'facts', heading: '要点', facts: [leaf] })]));
    expect(fact).toEqual({
      path: 'sections/a/facts/0',
      section: '要点',
      label: '',
      text: '当天办好',
      type: 'text',
      value: '当天办好',
    });
  });

  it.each([
    ['a plain text', { ...places, note: '周六也开门' }, 'sections/places/note'],
    ['a text in a list', { ...places, intro: ['周六也开门'] }, 'sections/places/intro/0'],
    ['a number', { ...places, count: 2 }, 'sections/places/count'],
    ['nothing', { ...places, note: null }, 'sections/places/note'],
    ['an undefined field', { ...places, note: undefined }, 'sections/places/note'],
  ])('refuses %s: what is no leaf would be shown and never proved', (_, smuggled, path) => {
    expect(() => factsOf(guide([smuggled]))).toThrow(path);
  });

  it('takes a new field along without being told', () => {
    const extended = { ...places, outro: [textLeaf('注意', '带身份证')] };
    expect(factsOf(guide([extended])).at(-1)).toMatchObject({
      path: 'sections/places/outro/0',
      label: '注意',
    });
  });
});

describe.each(editions.map((edition) => [edition.publication.id, edition] as const))('%s', (_, edition) => {
  const facts = factsOf(edition.publication);

  it('has facts with unique paths, and texts that are there', () => {
    expect(facts.length).toBeGreaterThan(5);
    expect(new Set(facts.map(({ path }) => path)).size).toBe(facts.length);
    for (const { text } of facts) expect(text.trim()).not.toBe('');
  });

  it('has section keys that are unique and good for an address', () => {
    const keys = edition.publication.sections.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[a-z][a-z0-9-]*$/);
  });
});
