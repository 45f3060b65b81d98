import { expect } from 'vitest';
import type { Catalogue } from '../../../src/catalog/catalogue.js';
import { draftsOf } from '../../../src/guide/drafts.js';
import { factsOf } from '../../../src/guide/facts.js';
import type { Edition } from '../../../src/guide/publication.js';
import { compareTargets } from '../../../src/targets/compare-targets.js';
import { targetReport } from '../../../src/targets/report.js';
import { consequencesOf } from '../../../src/usecases/diff/consequences.js';
import { guideChanges } from '../../../src/usecases/diff/guides.js';
import { measureMoves } from '../../../src/usecases/diff/measures.js';
import { pageChanges } from '../../../src/usecases/diff/pages.js';
import type { Changed } from '../../support/changed-catalogue.js';

/** Pages by kind and id, as text; null where one cannot be built. */
export type Pages = ReadonlyMap<string, string | null>;

/** Every page of a version. */
export function allPages(catalogue: Catalogue, today: string): Pages {
  return new Map(
    draftsOf(catalogue, today).map((draft) => {
      try {
        return [`${draft.kind}/${draft.id}`, JSON.stringify(draft.build())];
      } catch {
        return [`${draft.kind}/${draft.id}`, null];
      }
    }),
  );
}

/** The pages that differ when both versions are built whole, and those that cannot be built in one of them. */
function comparedInFull(before: Pages, after: Pages) {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const isBroken = (key: string) => before.get(key) === null || after.get(key) === null;
  return {
    moved: keys.filter((key) => !isBroken(key) && before.get(key) !== after.get(key)).toSorted(),
    broken: keys.filter(isBroken),
  };
}

/** Holds what is said of the pages against whole builds of both versions. */
export function holdsPages(
  before: Catalogue,
  built: Pages,
  { catalogue, files }: Changed,
  today: string,
): void {
  const { moved, gaps } = pageChanges(before, catalogue, files, today);
  const found = moved.map(({ kind, id }) => `${kind}/${id}`).toSorted();
  const full = comparedInFull(built, allPages(catalogue, today));
  for (const key of full.broken) expect(found).not.toContain(key);
  if (gaps.length === 0) expect(found).toEqual(full.moved);
  else expect(full.moved).toEqual(expect.arrayContaining(found));
  for (const { isOwn, because } of moved) if (!isOwn) expect(because).not.toEqual([]);
}

/** Holds the numbers against whole reports of both versions. */
export function holdsNumbers(before: Catalogue, { catalogue, files }: Changed, today: string): void {
  const { measures } = consequencesOf(before, catalogue, files, today);
  const full = compareTargets(targetReport(before, today), targetReport(catalogue, today));
  expect(measures).toEqual(measureMoves(full));
}

const textsIn = (edition: Edition | null): readonly string[] =>
  edition ? factsOf(edition.publication).map(({ section, text }) => `${section || '页首'} ${text}`) : [];

function without(texts: readonly string[], gone: readonly string[]): readonly string[] {
  const left = [...texts];
  for (const text of gone) {
    const index = left.indexOf(text);
    expect(index, text).toBeGreaterThanOrEqual(0);
    left.splice(index, 1);
  }
  return left;
}

/** Holds that the facts listed turn the earlier page into the later one, and are others on each side. */
export function holdsFacts(before: Catalogue, { catalogue, files }: Changed, today: string): void {
  const pages = pageChanges(before, catalogue, files, today);
  const changes = guideChanges(before, catalogue, files, today, pages);
  for (const page of pages.moved) {
    const own = changes.find(({ kind, id }) => kind === page.kind && id === page.id);
    const { facts, why } = own ?? { facts: [], why: '' };
    expect(why).not.toBe('');
    if (page.before === null || page.after === null) continue;
    for (const fact of facts) expect(fact.before).not.toBe(fact.after);
    const [was, is] = [textsIn(page.before), textsIn(page.after)];
    // A file or a link may be another under the same words; then more stands behind them.
    const words = (texts: readonly string[], section: string, text: string | null) =>
      text === null
        ? []
        : [
            texts.find((one) => one === `${section} ${text}`) ??
              `${section} ${text.replace(/（[^（]*）$/u, '')}`,
          ];
    const removed = facts.flatMap(({ section, before: text }) => words(was, section, text));
    const added = facts.flatMap(({ section, after: text }) => words(is, section, text));
    expect([...without(was, removed), ...added].toSorted()).toEqual([...is].toSorted());
    if (page.before.digest !== page.after.digest && facts.length === 0) expect(why).toContain('顺序');
  }
}
