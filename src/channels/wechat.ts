import { guideAddress } from './addresses.js';
import type { Channel } from './channel.js';
import { makeRender } from './engine.js';
import { publicationPage } from './publication-page.js';
import { qrPng } from './qr-code.js';
import { templateText } from './template-text.js';
import type { TemplateTexts } from './templates.js';
import { readStyles } from './wechat-styles.js';

/** Every line ends in a break; the last one of a block shows nothing and only costs characters. */
const LAST_BREAK = /<br>(?=<\/?section)/gu;
const QR_IMAGE = 'images/qr.png';

/** Articles of the official account: a fragment with inline styles from one table, and what the draft asks for. */
export function makeWechat(texts: TemplateTexts): Channel {
  const style = readStyles(templateText(texts, 'wechat/styles.json'));
  const render = makeRender(texts, 'wechat', { style });
  return {
    id: 'wechat',
    renderEdition(edition, site) {
      const { id, kind } = edition.publication;
      if (kind !== 'guide') return [];
      const context = publicationPage(edition, site, () => ({ src: QR_IMAGE }));
      const sourceAddress = guideAddress(site, id);
      const draft = {
        title: edition.articleTitle,
        digest: edition.summary,
        author: site.author,
        sourceAddress,
        checkCode: edition.checkCode,
        images: [QR_IMAGE],
      };
      const article = render('article', context, { site, root: '', onlineAddress: null });
      return [
        { kind: 'text', path: `${id}/article.html`, text: article.replace(LAST_BREAK, '') },
        { kind: 'text', path: `${id}/article.json`, text: `${JSON.stringify(draft, null, 2)}\n` },
        { kind: 'bytes', path: `${id}/${QR_IMAGE}`, bytes: qrPng(sourceAddress) },
      ];
    },
    renderFrame: () => [],
  };
}
