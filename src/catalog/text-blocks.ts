const BLOCK = /[-:\uFF1A][ \t\u00A0\u3000]*[|>][-+\d]{0,2}[ \t]*(?:#.*)?$/u;
const QUOTED = /^[^"'#]*[-:\uFF1A][ \t\u00A0\u3000]*(["'])(.*)$/su;
const LEAD = /^[ \t\u00A0\u3000]*(?:-[ \t\u00A0\u3000]+(?=[^\s|>]))*/u;

/** The last line of a quoted text that begins on the line `first`; `first` itself where it ends there or nowhere. */
function endOfQuoted(lines: readonly string[], first: number): number {
  const [, mark = '', rest = ''] = QUOTED.exec(lines[first] ?? '') ?? [];
  if (mark === '' || rest.includes(mark)) return first;
  const closing = lines.findIndex((line, index) => index > first && line.includes(mark));
  return closing > 0 && lines[closing]?.trimEnd().endsWith(mark) ? closing : first;
}

function endOfBlock(lines: readonly string[], first: number): number {
  const column = LEAD.exec(lines[first] ?? '')?.[0].length ?? 0;
  let last = first;
  for (let index = first + 1; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.trim() === '') continue;
    if (line.length - line.trimStart().length <= column) break;
    last = index;
  }
  return last;
}

/**
 * Numbers, from 1, of the lines that lie within a literal (`|`, `>`) or quoted text, where nothing is structure; found
 * without a parser, so also in texts that do not parse.
 */
export function linesWithinTexts(text: string): ReadonlySet<number> {
  const within = new Set<number>();
  if (!/[|>"']/u.test(text)) return within;
  const lines = text.split('\n').map((line) => line.replace(/\r$/u, ''));
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const last = BLOCK.test(line) ? endOfBlock(lines, index) : endOfQuoted(lines, index);
    for (let inner = index + 1; inner <= last; inner += 1) within.add(inner + 1);
    index = last;
  }
  return within;
}
