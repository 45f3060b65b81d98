/** A line of a text with the offset of its first character. */
export interface TextLine {
  readonly text: string;
  /** UTF-16 units from the start of the text. */
  readonly start: number;
  /** Counts from 1. */
  readonly number: number;
}

/** The lines of a text, without their line ends. */
export function textLines(text: string): readonly TextLine[] {
  let start = 0;
  return text.split('\n').map((written, index) => {
    const line = { text: written.replace(/\r$/u, ''), start, number: index + 1 };
    start += written.length + 1;
    return line;
  });
}

/** Neither content nor structure: an empty line or a comment. */
export function isBlank({ text }: TextLine): boolean {
  return /^\s*(?:#|$)/u.test(text);
}

/** The text from an offset to the end of its line. */
export function restOfLine(text: string, start: number): string {
  const feed = text.indexOf('\n', start);
  return text.slice(start, feed === -1 ? text.length : feed);
}
