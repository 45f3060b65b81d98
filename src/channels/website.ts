import { isGuide, type PublicationKind } from '../guide/reference.js';
import { websitePath } from './addresses.js';
import { attachments } from './attachments.js';
import type { Channel } from './channel.js';
import { inShell, makeRender } from './engine.js';
import { pageOf } from './inline-helpers.js';
import { publicationPage, type QrTarget } from './publication-page.js';
import { type QrPath, qrPath } from './qr-code.js';
import { templateText } from './template-text.js';
import type { TemplateTexts } from './templates.js';
import { renderWebsiteFrame } from './website-frame.js';
import { headOf, publicationDate, rootOf } from './website-pages.js';

/** The bureau's website: one folder with an `index.html` for each page, all links relative. */
export function makeWebsite(texts: TemplateTexts): Channel {
  const render = inShell(makeRender(texts, 'website', { 'page-of': pageOf(websitePath) }));
  const style = templateText(texts, 'website/style.css');
  return {
    id: 'website',
    renderEdition(edition, site) {
      const { publication } = edition;
      const path = websitePath(publication);
      const title = publication.title.text;
      const head = headOf(site, path, {
        headTitle: `${title} - ${site.name}`,
        description: edition.summary,
        columnName: COLUMNS[publication.kind] ?? title,
        articleTitle: title,
        publicationDate: publicationDate(publication),
        crumbs: isGuide(publication) ? GUIDE_CRUMBS : HOME_CRUMBS,
        here: title,
      });
      const context = { ...head, ...publicationPage(edition, site, drawQr) };
      const { onlineAddress } = edition;
      const text = render('publication', context, { site, root: rootOf(path), onlineAddress });
      return [{ kind: 'text', path, text }];
    },
    renderFrame: (directory, editions, site) => [
      ...renderWebsiteFrame(render, directory, editions, site),
      { kind: 'text', path: 'style.css', text: style },
      ...attachments(editions),
    ],
  };
}

/** Its own page for the phone; the way in online is a button here. */
function drawQr(address: string, target: QrTarget): QrPath | null {
  return target === 'page' ? qrPath(address) : null;
}

/** The column of the website that a page stands in; null for a page that is a column of its own. */
const COLUMNS = {
  guide: '办事指南',
  bundle: '办事指南',
  'list-page': '专项清单',
  'changes-page': '近期调整',
  'power-page': null,
  'law-page': null,
} satisfies Record<PublicationKind, string | null>;

const HOME_CRUMBS = [{ path: 'index.html', text: '首页' }] as const;
const GUIDE_CRUMBS = [...HOME_CRUMBS, { path: 'all/index.html', text: '全部事项' }] as const;
