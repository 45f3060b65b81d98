import { isScalar, parseDocument, visit } from 'yaml';
import type { TextLine } from './text-lines.js';
import type { TextEdit } from './yaml-problem.js';

const LEAD = /^\s*/u;
/** How many columns a tab or a full-width space may have been meant to take. */
const WIDTHS = [2, 4, 8, 1] as const;
/** Then the white space is only too much. */
const NO_WIDTH = [0] as const;

/** Spaces for white space with tabs to the next stop and wide spaces, each of `width` columns. */
function spacesFor(lead: string, width: number): string {
  let column = 0;
  for (const character of lead) {
    if (character === '\t') column += width === 0 ? 0 : width - (column % width);
    else column += character === '\u3000' ? width : 1;
  }
  return ' '.repeat(column);
}

function applied(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const edit of edits) {
    parts.push(text.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  return parts.join('') + text.slice(done);
}

/** What a text says, if it parses and no line runs into the one before. */
function readingOf(text: string): string | undefined {
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  if (document.errors.length > 0) return undefined;
  let isJoined = false;
  visit(document, {
    Scalar(_, node) {
      if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) return undefined;
      isJoined ||= text.slice(node.range[0], node.range[1]).includes('\n');
      return isJoined ? visit.BREAK : undefined;
    },
    Alias() {
      isJoined = true; // What a text with aliases says is not for us to compare.
      return visit.BREAK;
    },
  });
  return isJoined ? undefined : JSON.stringify(document.toJS({ maxAliasCount: 0 }));
}

function readingsWith(
  widths: readonly number[],
  text: string,
  odd: readonly TextLine[],
  others: readonly TextEdit[],
): readonly { readonly edits: readonly TextEdit[]; readonly reading: string }[] {
  return widths.flatMap((width) => {
    const indents = odd.map((line) => {
      const lead = LEAD.exec(line.text)?.[0] ?? '';
      return { start: line.start, end: line.start + lead.length, text: spacesFor(lead, width) };
    });
    const edits = [...indents, ...others].toSorted((a, b) => a.start - b.start);
    const reading = readingOf(applied(text, edits));
    return reading === undefined ? [] : [{ edits, reading }];
  });
}

/**
 * Plain spaces for the white space in front of `odd` lines. Tried with each width that an editor may have seen; `undefined`
 * if none gives a text that reads, or two give texts that read differently.
 * @param others what else must change for the text to read
 */
export function reindented(
  text: string,
  odd: readonly TextLine[],
  others: readonly TextEdit[] = [],
): readonly TextEdit[] | undefined {
  const seen = readingsWith(WIDTHS, text, odd, others);
  const readings = seen.length > 0 ? seen : readingsWith(NO_WIDTH, text, odd, others);
  const [first] = readings;
  return first && readings.every(({ reading }) => reading === first.reading) ? first.edits : undefined;
}
