import { type ProseBlock, parseProse, proseText, type Run } from '../../values/prose.js';

/** Words with the address that they lead to, as words alone do not tell it. */
function runsText(runs: readonly Run[]): string {
  return runs
    .map(({ text, href }) => (href === undefined || href === text ? text : `${text}（${href}）`))
    .join('');
}

function linesOf(block: ProseBlock): readonly string[] {
  if (block.kind === 'paragraph') return [runsText(block.runs)];
  return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${runsText(item)}`);
}

function itemsOf(block: ProseBlock): readonly (readonly Run[])[] {
  return block.kind === 'paragraph' ? [block.runs] : block.items;
}

/** The text of prose as people read it, one line for a paragraph or an item of a list. */
export function proseLines(text: string): string {
  return parseProse(text).flatMap(linesOf).join('\n');
}

/** The words of prose and where they lead: neither how they are cut into lines nor how they are marked. */
export function proseWords(text: string): string {
  const items = parseProse(text).flatMap(itemsOf);
  const links = items
    .flat()
    .flatMap(({ text: words, href }) => (href === undefined ? [] : [`${words}→${href}`]));
  return [...items.map(proseText), ...links].join('\n');
}
