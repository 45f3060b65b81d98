import type { Site } from '../guide/site.js';

/** What surrounds a page while it is rendered; templates read it as `@page`. */
export interface Page {
  readonly site: Site;
  /** From the page up to the root of its channel: '', '../' or '../../'. */
  readonly root: string;
  /** Where a guide's matter can be handled online; null elsewhere. */
  readonly onlineAddress: string | null;
}
