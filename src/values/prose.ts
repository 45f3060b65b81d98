import type { Token } from 'markdown-it';
import { markdownTokens } from './prose-markdown.js';
import { mergeRuns, proseText, type Run, runsOf } from './prose-runs.js';

export { proseText, type Run };

/** One block of a free text field. */
export type ProseBlock =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Run[])[] };

/**
 * Reads the closed Markdown subset of free text fields: paragraphs, lists, strong text, links to addresses that
 * `parseWebAddress` accepts. No word is ever lost: whatever lies outside the subset stays as the editor typed it. Line
 * breaks are kept as `\n` inside runs. The lines of a list in a list stay with their item, marker included. A list whose
 * numbers a page would change (3., 5., …) and a list with an empty item become one paragraph per item.
 */
export function parseProse(text: string): readonly ProseBlock[] {
  return splitBlocks(markdownTokens(text)).flatMap((block) => {
    if (isList(block)) return listBlocks(block);
    const runs = blockRuns(block);
    return runs.length === 0 ? [] : [{ kind: 'paragraph', runs }];
  });
}

function listBlocks(list: readonly Token[]): readonly ProseBlock[] {
  const items = splitBlocks(list.slice(1, -1));
  const runs = items.map((item) => itemRuns(item));
  const ordered = list[0]?.type === 'ordered_list_open';
  const numbers = items.map((item) => Number(item[0]?.info));
  const isCounted =
    numbers.every((number, index) => number === index + 1) || numbers.every((number) => number === 1);
  if ((!ordered || isCounted) && runs.every((each) => each.length > 0))
    return [{ kind: 'list', ordered, items: runs }];
  return items.map((item) => ({ kind: 'paragraph', runs: markedRuns(item) }));
}

/** An item as it was typed, its marker first. */
function markedRuns(item: readonly Token[]): readonly Run[] {
  const marker = `${item[0]?.info ?? ''}${item[0]?.markup ?? ''}`;
  const runs = itemRuns(item);
  return mergeRuns([{ text: runs.length === 0 ? marker : `${marker} ` }, ...runs]);
}

function itemRuns(item: readonly Token[]): readonly Run[] {
  const lines = splitBlocks(item.slice(1, -1)).flatMap((block) =>
    isList(block) ? splitBlocks(block.slice(1, -1)).map(markedRuns) : [blockRuns(block)],
  );
  return mergeRuns(lines.flatMap((runs, index) => (index === 0 ? runs : [{ text: '\n' }, ...runs])));
}

function blockRuns(block: readonly Token[]): readonly Run[] {
  return runsOf(block.flatMap((token) => token.children ?? []));
}

function isList(block: readonly Token[]): boolean {
  return block[0]?.type === 'bullet_list_open' || block[0]?.type === 'ordered_list_open';
}

/** The flat tokens of one level cut into blocks, each from its opening token to the closing one. */
function splitBlocks(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const blocks: (readonly Token[])[] = [];
  let start = 0;
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    depth += token.nesting;
    if (depth > 0) continue;
    blocks.push(tokens.slice(start, index + 1));
    start = index + 1;
  }
  return blocks;
}

const TAG =
  /<(?:!--|!doctype\b|!\[cdata\[|\?[a-z]|\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|\/?[a-z][a-z0-9-]+(?=[\s/]|$))/iu;

/**
 * The first raw HTML in a text, as far as it can be told: `<b>`, `</p>`, `<!--`, `<a href="…">`, also an unclosed
 * `<script`; `undefined` when there is none. A less-than sign such as `<18岁` or `a < b` is not HTML.
 */
export function rawHtmlIn(text: string): string | undefined {
  return TAG.exec(text)?.[0];
}
