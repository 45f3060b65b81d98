import { isRegister } from '../guide/reference.js';
import { publicationAddress } from './addresses.js';
import type { Artefact, Channel } from './channel.js';
import { makeRender } from './engine.js';
import { publicationPage, type QrTarget } from './publication-page.js';
import { qrPng } from './qr-code.js';
import { templateText } from './template-text.js';
import type { TemplateTexts } from './templates.js';
import { readStyles } from './wechat-styles.js';

/** Every line ends in a break; the last one of a block shows nothing and only costs characters. */
const LAST_BREAK = /<br>(?=<\/?(?:section|p)\b)/gu;
const QR_IMAGES = { page: 'images/qr.png', online: 'images/qr-online.png' } satisfies Record<
  QrTarget,
  string
>;

/** Articles of the official account: a fragment with inline styles from one table, and what the draft asks for. */
export function makeWechat(texts: TemplateTexts): Channel {
  const style = readStyles(templateText(texts, 'wechat/styles.json'));
  const render = makeRender(texts, 'wechat', { style });
  return {
    id: 'wechat',
    renderEdition(edition, site) {
      const { publication } = edition;
      const { id } = publication;
      // Articles are sent to readers; the registers of powers and laws are only looked up.
      if (isRegister(publication)) return [];
      const context = publicationPage(edition, site, (address, target) => ({
        src: QR_IMAGES[target],
        bytes: qrPng(address),
      }));
      const images = [context.qr, context.online?.qr].flatMap((image) => image ?? []);
      const draft = {
        title: edition.articleTitle,
        digest: edition.summary,
        author: site.author,
        sourceAddress: publicationAddress(site, publication),
        checkCode: edition.checkCode,
        images: images.map(({ src }) => src),
      };
      const article = render('article', context, { site, root: '', onlineAddress: null });
      return [
        { kind: 'text', path: `${id}/article.html`, text: article.replace(LAST_BREAK, '') },
        { kind: 'text', path: `${id}/article.json`, text: `${JSON.stringify(draft, null, 2)}\n` },
        ...images.map(({ src, bytes }): Artefact => ({ kind: 'bytes', path: `${id}/${src}`, bytes })),
      ];
    },
    renderFrame: () => [],
  };
}
