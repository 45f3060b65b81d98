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

/** A fact on the page: offsets into its normalised text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The last fact of a row of facts that stand on the page one after another. */
interface Link extends Span {
  readonly fact: ExpectedFact;
  readonly previous: Link | undefined;
}

/** A label may be followed by a colon. Text is compared without white space and after NFKC. */
function wordings({ label, text }: ExpectedFact): readonly string[] {
  const [shownLabel, shownText] = [normaliseText(label), normaliseText(text)];
  return shownLabel === '' ? [shownText] : [`${shownLabel}${shownText}`, `${shownLabel}:${shownText}`];
}

function firstSpan(page: string, fact: ExpectedFact, from: number): Span | undefined {
  const spans = wordings(fact)
    .map((wording) => ({ start: page.indexOf(wording, from), length: wording.length }))
    .filter(({ start }) => start !== -1)
    .map(({ start, length }) => ({ start, end: start + length }));
  return spans.toSorted((a, b) => a.end - b.end)[0];
}

function allSpans(page: string, fact: ExpectedFact): readonly Span[] {
  const spans: Span[] = [];
  for (let span = firstSpan(page, fact, 0); span; span = firstSpan(page, fact, span.start + 1)) {
    spans.push(span);
  }
  return spans;
}

function showsAll(page: string, facts: readonly ExpectedFact[]): boolean {
  let cursor = 0;
  return facts.every((fact) => {
    const span = firstSpan(page, fact, cursor);
    if (span) cursor = span.end;
    return span !== undefined;
  });
}

/**
 * As many facts as can stand on the page in their order: a longest increasing subsequence over all places where a
 * fact occurs. So one missing fact is one finding, even where its words come again further down.
 */
function factsInPlace(page: string, facts: readonly ExpectedFact[]): ReadonlySet<ExpectedFact> {
  // At index n the row of n + 1 facts that ends first; the ends increase.
  const rows: Link[] = [];
  for (const fact of facts) {
    // From the last place to the first, so that no fact follows itself.
    for (const span of allSpans(page, fact).toReversed()) {
      const found = rows.findLastIndex((row) => row.end <= span.start);
      const longer = rows[found + 1];
      if (longer === undefined || span.end < longer.end) {
        rows[found + 1] = { ...span, fact, previous: rows[found] };
      }
    }
  }
  const inPlace = new Set<ExpectedFact>();
  for (let link = rows.at(-1); link; link = link.previous) inPlace.add(link.fact);
  return inPlace;
}

/**
 * First parity check: every fact stands on the page with its label, in the order of the catalogue.
 * @param visibleText of the finished page (`readPage`)
 * @returns the facts that are not in place, in their order
 */
export function missingFacts(visibleText: string, facts: readonly ExpectedFact[]): readonly MissingFact[] {
  const page = normaliseText(visibleText);
  if (showsAll(page, facts)) return [];
  // A fact without a word is nowhere and needs no place.
  const worded = facts.filter((fact) => wordings(fact)[0] !== '');
  const inPlace = factsInPlace(page, worded);
  return worded
    .filter((fact) => !inPlace.has(fact))
    .map((fact) => ({ fact, isElsewhere: firstSpan(page, fact, 0) !== undefined }));
}
