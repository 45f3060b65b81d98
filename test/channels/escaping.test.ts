import { describe, expect, test } from 'vitest';
import { CHANNEL_IDS } from '../../src/channels/registry.js';
import { pagesOf, renderAll } from './artefacts.js';
import { attribute, elementsOf } from './html.js';
import { shippedTexts } from './template-texts.js';

const ATTRIBUTES = new Set(
  `aria-current aria-hidden aria-label aria-labelledby alt charset class content d data-address data-chrome fill
  href http-equiv id lang name rel role shape-rendering src style title type viewBox`.split(/\s+/u),
);

describe.each(CHANNEL_IDS)('%s', (id) => {
  const pages = pagesOf(renderAll(id));

  test('no text of the catalogue becomes an element or an attribute', () => {
    for (const [path, html] of pages) {
      for (const element of elementsOf(html)) {
        expect(['script', 'b', 'iframe', 'object'], path).not.toContain(element.tagName);
        for (const { name } of element.attrs) expect(ATTRIBUTES, `${path} ${name}`).toContain(name);
      }
    }
  });

  test('addresses lead only to pages of ours, http, https and tel', () => {
    for (const [path, html] of pages) {
      for (const element of elementsOf(html)) {
        const target = attribute(element, 'href') ?? attribute(element, 'src') ?? '';
        if (target.includes(':')) expect(target, path).toMatch(/^(?:https?:\/\/|tel:[\d-]+)/u);
      }
    }
  });
});

test('no template puts text on a page unescaped', () => {
  for (const [path, text] of shippedTexts()) {
    if (path.endsWith('.hbs')) expect(text, path).not.toMatch(/\{\{\{|\{\{&/u);
  }
});
