import { Lexer } from 'yaml';

/** A comment, with the lines (from 1, both included) that it is about. */
export interface Comment {
  readonly line: number;
  /** UTF-16 units, from 1. */
  readonly column: number;
  /** From its `#` on. */
  readonly words: string;
  readonly from: number;
  /** Below `from` where nothing follows. */
  readonly to: number;
}

/** A text without quotes; it may go over several lines. */
export interface PlainText {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

interface Lexeme {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly kind: 'comment' | 'space' | 'dash' | 'plain' | 'block' | 'other';
}

// The lexer's own marks, which are not in the text: document, end of a broken bracket, scalar.
const MARKS = new Set(['\u0002', '\u0018', '\u001f']);
const SCALAR_MARK = '\u001f';
const BLOCK_HEADER = /^[|>]/u;
const SPACE = /^(?:\s*|\uFEFF|---|\.\.\.|%.*)$/su;

function kindOf(text: string): Lexeme['kind'] {
  if (text.startsWith('#')) return 'comment';
  if (text === '-') return 'dash';
  return SPACE.test(text) ? 'space' : 'other';
}

/** The lexer's words one after the other, each with its place. */
function* lexemes(source: string): Generator<Lexeme> {
  let line = 1;
  let column = 1;
  let isScalar = false;
  let isBlock = false;
  for (const text of new Lexer().lex(source)) {
    if (MARKS.has(text)) {
      isScalar = text === SCALAR_MARK;
      continue;
    }
    const scalarKind: Lexeme['kind'] = isBlock ? 'block' : 'plain';
    const kind: Lexeme['kind'] = isScalar ? scalarKind : kindOf(text);
    yield { text, line, column, kind };
    if (kind !== 'space' && kind !== 'comment') isBlock = kind === 'other' && BLOCK_HEADER.test(text);
    isScalar = false;
    const lastBreak = text.lastIndexOf('\n');
    column = lastBreak < 0 ? column + text.length : text.length - lastBreak;
    if (lastBreak >= 0) line += text.split('\n').length - 1;
  }
}

/**
 * The comments and the plain texts of a YAML text, sound or not; what looks like a comment in a quoted or block text is none. A comment
 * behind something is about the line, the text or the brackets that it ends; one on its own line is about the next line
 * that holds something, the first of them also about line 1, where findings about the whole file stand.
 */
export function commentsIn(source: string): {
  readonly comments: readonly Comment[];
  readonly plainTexts: readonly PlainText[];
} {
  const comments: Comment[] = [];
  const plainTexts: PlainText[] = [];
  const brackets: number[] = [];
  let waiting: Omit<Comment, 'from' | 'to'>[] = [];
  let isBeginning = true;
  let hasContent = false;
  let from = 1;
  for (const { text, line, column, kind } of lexemes(source)) {
    if (kind === 'comment') {
      const comment = { line, column, words: text.trimEnd() };
      if (hasContent) comments.push({ ...comment, from, to: line });
      else waiting.push(comment);
    } else if (kind !== 'space' && kind !== 'dash') {
      const first = isBeginning ? 1 : line;
      comments.push(...waiting.map((comment) => ({ ...comment, from: first, to: line })));
      waiting = [];
      if (!hasContent) from = line;
      isBeginning = false;
      hasContent = true;
      if (kind === 'plain') plainTexts.push({ text, line, column });
      if (text === '[' || text === '{') brackets.push(from);
      if (text === ']' || text === '}') from = Math.min(from, brackets.pop() ?? from);
    }
    if (kind === 'block' || (kind === 'space' && text.includes('\n'))) hasContent = false;
  }
  comments.push(...waiting.map((comment) => ({ ...comment, from: 1, to: 0 })));
  return { comments: comments.sort((a, b) => a.line - b.line), plainTexts };
}
