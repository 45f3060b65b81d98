import type { CodeDoc } from '../diagnostic/code-doc.js';
import type { MessageArgs } from '../diagnostic/diagnostic.js';

/** A flaw of the YAML itself, placed by offsets into the text. */
export interface YamlProblem {
  readonly doc: CodeDoc;
  readonly start: number;
  readonly end: number;
  readonly args: MessageArgs;
  readonly fix?: string;
}
