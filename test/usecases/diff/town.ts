import type { Catalogue } from '../../../src/catalog/catalogue.js';
import type { ExampleFile } from '../../../src/diagnostic/code-doc.js';
import type { Consequences, PublicationMove } from '../../../src/diff/consequences.js';
import type { GuideChange } from '../../../src/diff/published.js';
import { consequencesOf } from '../../../src/usecases/diff/consequences.js';
import { guideChanges } from '../../../src/usecases/diff/guides.js';
import { checkTown, TODAY } from '../../support/check-town.js';

export const REGISTRATION = 'items/shi-ye-deng-ji.yaml';
export const LICENCE = 'items/lao-wu-pai-qian-xu-ke.yaml';

/** One version of the town becoming another. */
export interface TownChange {
  readonly before: Catalogue;
  readonly after: Catalogue;
  readonly files: ReadonlySet<string>;
}

/** The town, and the town with some files changed. */
export async function townChange(...examples: readonly ExampleFile[]): Promise<TownChange> {
  const [before, after] = [await checkTown(), await checkTown(...examples)];
  return {
    before: before.catalogue,
    after: after.catalogue,
    files: new Set(examples.map(({ file }) => file)),
  };
}

export async function townConsequences(...examples: readonly ExampleFile[]): Promise<Consequences> {
  const { before, after, files } = await townChange(...examples);
  return consequencesOf(before, after, files, TODAY);
}

export async function townGuides(...examples: readonly ExampleFile[]): Promise<readonly GuideChange[]> {
  const { before, after, files } = await townChange(...examples);
  return guideChanges(before, after, files, TODAY);
}

/** What tests compare of pages. */
export function said({ publications }: { readonly publications: readonly PublicationMove[] }) {
  return publications.map(({ title, state, isOwn, because }) =>
    [title, state, ...(isOwn ? ['own'] : []), ...because].join(' '),
  );
}
