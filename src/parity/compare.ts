import { normaliseText } from '../values/text.js';

/** What the catalogue says, as far as the comparison needs it. */
export interface ExpectedFact {
  readonly path: string;
  readonly section: string;
  readonly label: string;
  readonly text: string;
}

/** A fact that a page does not show after the facts before it. */
export interface MissingFact {
  readonly fact: ExpectedFact;
  /** The text is on the page, but not in its place. */
  readonly isElsewhere: boolean;
}

/** A label may be followed by a colon. Text is compared without white space and after NFKC. */
function findFact(page: string, fact: ExpectedFact, from: number): number {
  const text = normaliseText(fact.text);
  const label = normaliseText(fact.label);
  const candidates = label === '' ? [text] : [`${label}${text}`, `${label}:${text}`];
  const ends = candidates
    .map((candidate) => ({ at: page.indexOf(candidate, from), length: candidate.length }))
    .filter(({ at }) => at !== -1)
    .map(({ at, length }) => at + length);
  return ends.length === 0 ? -1 : Math.min(...ends);
}

/**
 * First parity check: every fact stands on the page with its label, in the order of the catalogue. A fact out of
 * place is reported and the search goes on behind the last one found.
 * @param visibleText of the finished page (`readPage`)
 */
export function missingFacts(visibleText: string, facts: readonly ExpectedFact[]): readonly MissingFact[] {
  const page = normaliseText(visibleText);
  const missing: MissingFact[] = [];
  let cursor = 0;
  for (const fact of facts) {
    const end = findFact(page, fact, cursor);
    if (end === -1) missing.push({ fact, isElsewhere: findFact(page, fact, 0) !== -1 });
    else cursor = end;
  }
  return missing;
}
