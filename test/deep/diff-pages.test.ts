import fc from 'fast-check';
import { expect, it } from 'vitest';
import { consequencesOf } from '../../src/usecases/diff/consequences.js';
import { changed, changes, mishaps } from '../support/changed-catalogue.js';
import { SAMPLE_TODAY, sampleCatalogue } from '../support/sample-catalogue.js';
import { allPages, holdsFacts, holdsNumbers, holdsPages } from '../usecases/diff/oracle.js';

// The everyday test makes a few changes of the town; this one makes many of the sample bureau's catalogue.

const sample = await sampleCatalogue();

it('names each page that is another than before, and no other', () => {
  const built = allPages(sample, SAMPLE_TODAY);
  fc.assert(
    fc.property(changes(3), (steps) => holdsPages(sample, built, changed(sample, steps), SAMPLE_TODAY)),
    { numRuns: 600 },
  );
});

it('counts as whole reports do', () => {
  fc.assert(
    fc.property(changes(3), (steps) => holdsNumbers(sample, changed(sample, steps), SAMPLE_TODAY)),
    { numRuns: 300 },
  );
});

it('lists each fact that reads otherwise, and no other', () => {
  fc.assert(
    fc.property(changes(2), (steps) => holdsFacts(sample, changed(sample, steps), SAMPLE_TODAY)),
    { numRuns: 300 },
  );
});

it('bears files that cannot be read, and says so', () => {
  const built = allPages(sample, SAMPLE_TODAY);
  fc.assert(
    fc.property(mishaps(3), (steps) => {
      const after = changed(sample, steps);
      holdsPages(sample, built, after, SAMPLE_TODAY);
      const { gaps } = consequencesOf(sample, after.catalogue, after.files, SAMPLE_TODAY);
      if (after.catalogue.unsound.size > 0) expect(gaps).not.toEqual([]);
    }),
    { numRuns: 200 },
  );
});
