/** A fact of a page on both sides; null where there is none. */
export interface FactChange {
  readonly section: string;
  /** Label, or the name of the entry that the fact stands in, outermost first. */
  readonly place: readonly string[];
  readonly before: string | null;
  readonly after: string | null;
  /** Channels that show the fact in another form than its text, with what they show: `公众号：二维码`. */
  readonly shown: readonly string[];
}

/** What of a page is another than before. */
export interface GuideChange {
  /** As `guide/` names it: guide, bundle, list-page … */
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly checkCode: { readonly before: string | null; readonly after: string | null };
  /** Empty where the order alone changed and of pages that are new or gone; `why` says so. */
  readonly facts: readonly FactChange[];
  /** Why the check code is another, or that it stays although the definition changed. One sentence. */
  readonly why: string;
}
