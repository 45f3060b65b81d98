/** Who publishes: what stands around every page. None of it is a fact of a guide. */
export interface Site {
  readonly bureau: string;
  readonly name: string;
  /** Root address of the website, without a trailing slash. */
  readonly address: string;
  readonly siteCode: string | null;
  readonly icp: string | null;
  readonly sponsor: string;
  readonly account: string;
  readonly author: string;
  readonly hotline: string | null;
  readonly evaluationAddress: string | null;
  /** Is there a feed of what changed for citizens? */
  readonly hasFeed: boolean;
  /** Shown on every page of a fictional bureau; null for a real one. */
  readonly banner: string | null;
}
