import type { CodeDoc } from '../diagnostic/code-doc.js';
import type { MessageArgs } from '../diagnostic/diagnostic.js';

/** What a page fails to show, or shows besides. `factPath` is '' for what is no fact. */
export interface PageProblem {
  readonly doc: CodeDoc;
  readonly factPath: string;
  readonly args: MessageArgs;
}
