import fc from 'fast-check';
import { expect, it } from 'vitest';
import { consequencesOf } from '../../../src/usecases/diff/consequences.js';
import { changed, changes, eachLeafChanged, mishaps } from '../../support/changed-catalogue.js';
import { checkTown, TODAY } from '../../support/check-town.js';
import { SAMPLE_TODAY, sampleCatalogue } from '../../support/sample-catalogue.js';
import { allPages, holdsFacts, holdsNumbers, holdsPages } from './oracle.js';

const { catalogue: town } = await checkTown();
const sample = await sampleCatalogue();

it('names each page of the town that is another than before, and no other', () => {
  const built = allPages(town, TODAY);
  fc.assert(
    fc.property(changes(2), (steps) => holdsPages(town, built, changed(town, steps), TODAY)),
    { numRuns: 40 },
  );
});

it('names each page of the sample that is another than before, and no other', () => {
  const built = allPages(sample, SAMPLE_TODAY);
  fc.assert(
    fc.property(changes(2), (steps) => holdsPages(sample, built, changed(sample, steps), SAMPLE_TODAY)),
    { numRuns: 6 },
  );
});

it('follows each setting of catalog.yaml that pages show', () => {
  const built = allPages(town, TODAY);
  const versions = eachLeafChanged(town, 'catalog.yaml');
  expect(versions.length).toBeGreaterThan(8);
  for (const version of versions) holdsPages(town, built, version, TODAY);
});

it('counts as whole reports do', () => {
  fc.assert(
    fc.property(changes(3), (steps) => holdsNumbers(town, changed(town, steps), TODAY)),
    { numRuns: 40 },
  );
});

it('lists each fact that reads otherwise, and no other', () => {
  fc.assert(
    fc.property(changes(2), (steps) => holdsFacts(town, changed(town, steps), TODAY)),
    { numRuns: 40 },
  );
});

it('bears files that cannot be read, and says so', () => {
  const built = allPages(town, TODAY);
  fc.assert(
    fc.property(mishaps(2), (steps) => {
      const after = changed(town, steps);
      holdsPages(town, built, after, TODAY);
      const { gaps } = consequencesOf(town, after.catalogue, after.files, TODAY);
      if (after.catalogue.unsound.size > 0) expect(gaps).not.toEqual([]);
    }),
    { numRuns: 40 },
  );
});
