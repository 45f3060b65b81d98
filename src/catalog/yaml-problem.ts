import type { CodeDoc } from '../diagnostic/code-doc.js';
import type { MessageArgs } from '../diagnostic/diagnostic.js';

/** A replacement, placed by offsets into the text that was parsed. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A flaw of the YAML itself, placed by offsets into the text. */
export interface YamlProblem {
  readonly doc: CodeDoc;
  readonly start: number;
  readonly end: number;
  readonly args: MessageArgs;
  /** What to write; a problem with edits need not say it again. */
  readonly fix?: string;
  /** What `--fix` changes, where only one thing can be meant. */
  readonly edits?: readonly TextEdit[];
}

/** What to write, in words for the editor: the text of the only edit, where there is one. */
export function hintOf({ fix, edits }: YamlProblem): string | undefined {
  return fix ?? (edits?.length === 1 ? edits[0]?.text.trim() : undefined);
}
