/** A link in the words of a fact: what is clicked, and where it leads. */
export interface ExpectedLink {
  readonly text: string;
  readonly address: string;
}

/** What the catalogue says, as far as the comparison needs it. */
export interface ExpectedFact {
  /** Such as `sections/materials/entries/0/name`; the place in its list is what an ordinal before it must say. */
  readonly path: string;
  /** Heading of the section; '' for the title and what stands under it. */
  readonly section: string;
  readonly label: string;
  readonly text: string;
  readonly type: string;
  readonly value: unknown;
  readonly links?: readonly ExpectedLink[];
}

/** How a channel may put something else in the place of what it cannot carry. Each use is listed in the receipt. */
export type ExceptionKind = 'address-printed' | 'file-by-code';

/**
 * The words around the facts that a channel is known to show: nothing else may stand on its page. Compared after `normaliseText`.
 */
export interface Chrome {
  /** Above the title, each at most once. */
  readonly before: readonly string[];
  /** Between the facts, each at most once. */
  readonly within: readonly string[];
  /** Below the last fact, each at most once. */
  readonly after: readonly string[];
  /** Marks before a fact that stands in a list without numbers. */
  readonly bullets: readonly string[];
  /** Words of own templates: anywhere, any number of times. */
  readonly ownWords: readonly string[];
  /** Addresses that the page may lead to besides those of the facts. */
  readonly addresses: readonly string[];
  /** True where nothing can be clicked: `（address）` stands behind the fact whose words hide one. */
  readonly printsAddresses: boolean;
  /** What stands behind an attachment where it cannot be fetched; '' where it can. */
  readonly fileNote: string;
}

/** Everything that one page of one channel must show, and all it may show. */
export interface Expectation {
  /** Its name for people, such as 网站. */
  readonly channel: string;
  readonly facts: readonly ExpectedFact[];
  readonly checkCode: string;
  readonly chrome: Chrome;
}
