import MarkdownIt, { type Token } from 'markdown-it';
import { parseWebAddress } from './web-address.js';

// Deeper lists stay literal text: no page shows them, and the library silently drops what is nested too deep.
const MAX_LIST_DEPTH = 4;
const LEVELS_A_LIST = 2;
const ASTERISK = 0x2a;

const markdown = new MarkdownIt('zero');
markdown.enable(['list', 'emphasis', 'link', 'newline', 'escape']);
markdown.validateLink = (address) => parseWebAddress(address) !== undefined;
markdown.normalizeLink = (address) => address;

const [readList] = markdown.block.ruler.getRules('');
if (readList !== undefined) {
  markdown.block.ruler.at(
    'list',
    (state, ...range) => state.level < MAX_LIST_DEPTH * LEVELS_A_LIST && readList(state, ...range),
    { alt: ['paragraph'] },
  );
}

// CommonMark leaves `**注意:**请` literal, since it wants a space after closing punctuation. Chinese has no spaces.
markdown.inline.ruler.before('emphasis', 'chinese-strong', (state, silent) => {
  if (silent || state.src.charCodeAt(state.pos) !== ASTERISK) return false;
  const start = state.pos;
  while (state.pos < state.posMax && state.src.charCodeAt(state.pos) === ASTERISK) state.pos += 1;
  const length = state.pos - start;
  const close = /\S/u.test(state.src.charAt(start - 1));
  const open = state.pos < state.posMax && /\S/u.test(state.src.charAt(state.pos));
  for (let count = 0; count < length; count += 1) {
    state.push('text', '', 0).content = '*';
    state.delimiters.push({ marker: ASTERISK, length, token: state.tokens.length - 1, end: -1, open, close });
  }
  return true;
});

/** The block tokens of a free text; only paragraphs, lists, strong text and links are marked, all else is text. */
export function markdownTokens(text: string): readonly Token[] {
  return markdown.parse(text, {});
}
