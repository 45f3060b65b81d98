import type { Token } from 'markdown-it';
import { parseWebAddress } from './web-address.js';

/** A stretch of text with one look. A line feed in `text` is a line break the editor typed. */
export interface Run {
  readonly text: string;
  readonly strong?: true;
  readonly href?: string;
}

/** The runs of one paragraph or list item from the tokens inside it. What has no look of its own stays as typed. */
export function runsOf(tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = [];
  let strongDepth = 0;
  let link: Link | undefined;
  let runsBeforeLink = 0;
  const add = (text: string, href: string | undefined): void => {
    if (text !== '')
      runs.push({ text, ...(strongDepth > 0 && { strong: true }), ...(href !== undefined && { href }) });
  };
  for (const token of tokens) {
    switch (token.type) {
      case 'strong_open':
      case 'strong_close':
        strongDepth += token.nesting;
        break;
      case 'link_open':
        link = readLink(token, runs.at(-1)?.text.endsWith('!') === true);
        add(link.before, undefined);
        runsBeforeLink = runs.length;
        break;
      case 'link_close':
        if (runs.length === runsBeforeLink) add(link?.href ?? '', link?.href);
        add(link?.after ?? '', undefined);
        link = undefined;
        break;
      case 'softbreak':
      case 'hardbreak':
        add('\n', link?.href);
        break;
      default:
        add(token.content || token.markup, link?.href);
    }
  }
  return mergeRuns(runs);
}

/** A link and the literal text around it: nothing but its title, or all of its marks where it must not be a link. */
interface Link {
  readonly href: string | undefined;
  readonly before: string;
  readonly after: string;
}

function readLink(token: Token, isImage: boolean): Link {
  const target = token.attrGet('href') ?? '';
  const title = token.attrGet('title') ?? '';
  const href = isImage ? undefined : parseWebAddress(target);
  if (href !== undefined) return { href, before: '', after: title && `(${title})` };
  return { href, before: '[', after: `](${target}${title && ` "${title}"`})` };
}

/** Neighbours of one look joined into one run, so that the same text always has the same runs. */
export function mergeRuns(runs: readonly Run[]): readonly Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const previous = merged.at(-1);
    if (previous !== undefined && previous.strong === run.strong && previous.href === run.href) {
      merged[merged.length - 1] = { ...run, text: previous.text + run.text };
    } else {
      merged.push(run);
    }
  }
  return merged;
}

/** The plain text of runs. */
export function proseText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}
