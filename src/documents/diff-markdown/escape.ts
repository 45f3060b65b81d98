import { shortened } from '../shortened.js';
import { oneLine } from '../text-table.js';

// U+2060, which nobody sees: GitLab and GitHub look for what they link in the finished page, where escapes are gone.
const JOINER = '\u2060';

/**
 * Signs that begin something that the forges link or replace: mentions, issues, requests, labels, milestones, snippets, addresses,
 * emoji, wiki pages, inline differences. https://docs.gitlab.com/user/markdown/#gitlab-specific-references
 */
const REFERENCE = /([@#!~%$^&:[{*])(?=[\p{L}\p{N}_"/+:-])/gu;
const BEGUN = /www(?=\.)|GH(?=-\d)/giu;

const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // In a table a cell ends here, whatever stands around.
  '|': '&#124;',
};

const MARKDOWN = /[\\`*_[\]()#~^$]/gu;
// What begins a list, a heading or a command to the forge, where it begins a line.
const FIRST = /^(?:[-+=/]|\d+(?=[.)]))/u;

function harmless(text: string, max: number): string {
  return shortened(oneLine(text).trim(), max).replace(REFERENCE, `$1${JOINER}`).replace(BEGUN, `$&${JOINER}`);
}

const escapeHtml = (text: string) => text.replace(/[&<>"|]/gu, (sign) => HTML[sign] ?? sign);

/** Text of the catalogue as words in one line of Markdown, in a table too: no markup, no link, nobody is called. */
export function words(text: string, max: number): string {
  const marked = harmless(text, max).replace(MARKDOWN, '\\$&');
  return escapeHtml(marked.replace(FIRST, (begun) => (/\d/u.test(begun) ? `${begun}\\` : `\\${begun}`)));
}

/** The same where HTML stands, such as in a summary: Markdown is not read there. */
export function htmlWords(text: string, max: number): string {
  return escapeHtml(harmless(text, max));
}

/** The same in the letters of a program: a file, a code. */
export function code(text: string, max: number): string {
  return `<code>${words(text, max)}</code>`;
}

export function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

/** The head of a table; an empty line must stand before it. */
export function tableHead(...heads: readonly string[]): string {
  return row(...heads) + row(...heads.map(() => '---'));
}
