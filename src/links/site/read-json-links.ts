import { visit } from 'jsonc-parser';
import type { FileLinks, PageLink, Piece } from './page-link.js';
import { placesIn } from './text-places.js';

interface JsonText extends Piece {
  /** The name that holds it, also through lists. */
  readonly key: string;
}

/** Every text of a JSON document that stands under a name. Places are between the quotes. */
function jsonTexts(json: string): readonly JsonText[] {
  const texts: JsonText[] = [];
  visit(json, {
    onLiteralValue(value: unknown, offset, length, _line, _column, pathOf) {
      if (typeof value !== 'string') return;
      const key = pathOf().findLast((part) => typeof part === 'string');
      if (typeof key === 'string') {
        texts.push({ key, written: value, start: offset + 1, end: offset + length - 1 });
      }
    },
  });
  return texts;
}

/** The addresses in JSON-LD. What stands under a keyword (`@context`, `@id`) is a name, not a place to go. */
export function jsonLdAddresses(json: string): readonly Piece[] {
  return jsonTexts(json).filter(({ key, written }) => !key.startsWith('@') && /^https?:\/\//iu.test(written));
}

const ARTICLE_KEYS: Readonly<Record<string, Pick<PageLink, 'role' | 'label'>>> = {
  sourceAddress: { role: 'says', label: '原文地址' },
  images: { role: 'shows', label: '图片' },
};

/** The links of what goes with an article (`article.json`): the page it is taken from, and its images. */
export function readArticleLinks(json: string): FileLinks {
  const rangeOf = placesIn(json);
  const links = jsonTexts(json).flatMap(({ key, written, start, end }): readonly PageLink[] => {
    const use = ARTICLE_KEYS[key];
    return use === undefined ? [] : [{ ...use, written, range: rangeOf(start, end) }];
  });
  return { links, ids: null, base: null };
}
