import { describe, expect, test } from 'vitest';
import { CHANNEL_IDS, makeChannel } from '../../src/channels/registry.js';
import { factsOf } from '../../src/guide/facts.js';
import { normaliseText } from '../../src/values/text.js';
import { editions, site, unemploymentEdition } from './editions.js';
import { visibleText } from './html.js';
import { changedTexts, shippedTexts } from './template-texts.js';

describe.each(CHANNEL_IDS)('%s', (id) => {
  const channel = makeChannel(id, shippedTexts());

  test.each(editions)('$publication.id shows every fact with its label, in order', (edition) => {
    const [page] = channel.renderEdition(edition, site);
    if (page === undefined) {
      expect(id).toBe('wechat');
      expect(['power-page', 'law-page']).toContain(edition.publication.kind);
      return;
    }
    const seen = page.kind === 'text' ? normaliseText(visibleText(page.text)) : '';
    let end = 0;
    for (const { path, label, text } of factsOf(edition.publication)) {
      const [bare, labelled] = [label + text, `${label}:${text}`].map(normaliseText);
      const places = [bare, ...(label === '' ? [] : [labelled])].map((words = '') => {
        const at = seen.indexOf(words, end);
        return at === -1 ? Number.POSITIVE_INFINITY : at + words.length;
      });
      end = Math.min(...places);
      expect(end, `${path} ${label} ${text}`).toBeLessThan(Number.POSITIVE_INFINITY);
    }
  });

  test('headings, numbers and closing words come from the shared partials', () => {
    const texts = changedTexts({ 'shared/closing.hbs': '{{#closing}}统一改过的话{{/closing}}' });
    const [page] = makeChannel(id, texts).renderEdition(unemploymentEdition, site);
    expect(page?.kind === 'text' && visibleText(page.text)).toContain('统一改过的话');
  });

  test('shows sample banner, check code and the printed address of the guide', () => {
    const [page] = channel.renderEdition(unemploymentEdition, site);
    const seen = page?.kind === 'text' ? visibleText(page.text) : '';
    expect(seen.indexOf(site.banner ?? '')).toBeLessThan(seen.indexOf('失业后按月领取'));
    expect(seen).toContain(site.banner);
    expect(seen).toContain('内容校验码 7F3A-91C2');
    expect(seen).toContain('https://www.yunling-rs.example/guides/shiye-baoxianjin-shenling/');
  });

  test('a real bureau has no banner', () => {
    const [page] = channel.renderEdition(unemploymentEdition, { ...site, banner: null });
    expect(page?.kind === 'text' && visibleText(page.text)).not.toContain('虚构');
  });

  test('the same edition gives the same bytes', () => {
    const again = makeChannel(id, shippedTexts());
    for (const edition of editions) {
      expect(again.renderEdition(edition, site)).toEqual(channel.renderEdition(edition, site));
    }
  });
});

test('where nothing can be clicked, an address follows the words it stands for', () => {
  for (const id of ['wechat', 'kiosk'] as const) {
    const [page] = makeChannel(id, shippedTexts()).renderEdition(unemploymentEdition, site);
    const seen = page?.kind === 'text' ? visibleText(page.text) : '';
    expect(seen).toContain('云岭人社小程序（https://m.yunling-rs.example/sy?from=guide&lang=zh）');
    expect(seen).toContain('（哪些情形算）；（https://www.yunling-rs.example/qx）');
    expect(seen).toContain('二维码下载）');
    expect(seen).not.toContain('wangban/sy（');
  }
});
