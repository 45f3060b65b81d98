import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCollection } from '../../src/guide/build.js';
import { checkCodeOf, digestOf } from '../../src/guide/digest.js';
import { type Fact, factsOf } from '../../src/guide/facts.js';
import { checkTown, TODAY } from '../support/check-town.js';

const { catalogue } = await checkTown();
const { editions } = buildCollection(catalogue, TODAY);
const guides = editions.map(({ publication }) => factsOf(publication));

/** The same value with the keys of every object turned around. */
function turned(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(turned);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node)
      .toReversed()
      .map(([key, child]) => [key, turned(child)]),
  );
}

describe('the digest', () => {
  it('is SHA-256 in hex, and that of the edition', () => {
    for (const [index, facts] of guides.entries()) {
      expect(digestOf(facts)).toMatch(/^[0-9a-f]{64}$/);
      expect(editions[index]?.digest).toBe(digestOf(facts));
    }
    expect(new Set(guides.map(digestOf)).size).toBe(guides.length);
  });

  it('does not depend on the order of keys', () => {
    for (const facts of guides) expect(digestOf(turned(facts) as readonly Fact[])).toBe(digestOf(facts));
  });

  it('is of the canonical form that RFC 8785 describes', () => {
    const fact: Fact = {
      path: 'title',
      section: '',
      label: '',
      text: '失业登记',
      type: 'text',
      value: '失业登记',
    };
    // printf '[{"label":"",…}]' | sha256sum
    expect(digestOf([fact])).toBe('d2dae842a88cb9830fe09429945e9c3755d711b2815f1944074e76d27f6e2306');
  });

  it('is of the form that a library of the standard writes', () => {
    for (const facts of guides) {
      const canonical = canonicalize(facts) ?? '';
      expect(digestOf(facts)).toBe(createHash('sha256').update(canonical, 'utf8').digest('hex'));
    }
  });

  it('changes with any leaf, whatever changes in it', () => {
    const change = fc.constantFrom('text', 'label', 'section', 'path', 'value', 'dropped', 'moved');
    fc.assert(
      fc.property(fc.nat(), fc.nat(), change, (which, where, kind) => {
        const facts = guides[which % guides.length] ?? [];
        const at = where % facts.length;
        const fact = facts[at] as Fact;
        const others = facts.toSpliced(at, 1);
        const changed = {
          text: () => facts.with(at, { ...fact, text: `${fact.text}。` }),
          label: () => facts.with(at, { ...fact, label: `${fact.label}:` }),
          section: () => facts.with(at, { ...fact, section: `${fact.section} ` }),
          path: () => facts.with(at, { ...fact, path: `${fact.path}/0` }),
          value: () => facts.with(at, { ...fact, value: { changed: fact.value } } as unknown as Fact),
          dropped: () => others,
          moved: () => others.toSpliced((at + 1) % facts.length, 0, fact),
        }[kind]();
        expect(digestOf(changed)).not.toBe(digestOf(facts));
      }),
      { numRuns: 500 },
    );
  });

  it('changes when the catalogue changes what a citizen reads, and only then', async () => {
    const digestWith = async (patch: string) => {
      const file = 'items/shi-ye-deng-ji.yaml';
      const checked = await checkTown({ file, patch });
      const edition = buildCollection(checked.catalogue, TODAY).editions.find(
        ({ publication }) => publication.id === 'shi-ye-deng-ji',
      );
      return edition?.digest;
    };
    const before = await digestWith('');
    expect(await digestWith('更新日期: 2026年8月5日')).toBe(before);
    expect(await digestWith('承诺办结时限: 30 分钟')).toBe(before);
    expect(await digestWith('公众号标题: 登记失业')).toBe(before);
    expect(await digestWith('更新日期: 2026-08-06')).not.toBe(before);
    expect(await digestWith('承诺办结时限: 20分钟')).not.toBe(before);
  });
});

describe('the check code', () => {
  it('is the first eight digits, upper case, in two groups', () => {
    expect(checkCodeOf(`7f3a91c2${'0'.repeat(56)}`)).toBe('7F3A-91C2');
    for (const { digest, checkCode } of editions) {
      expect(checkCode).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/);
      expect(digest.startsWith(checkCode.replace('-', '').toLowerCase())).toBe(true);
    }
  });
});
