import type { Directory } from '../guide/directory.js';
import type { Edition, Publication } from '../guide/publication.js';
import type { Site } from '../guide/site.js';
import type { Artefact, Channel } from './channel.js';
import { inShell, makeRender, type Render } from './engine.js';
import { publicationPage } from './publication-page.js';
import { qrPath } from './qr-code.js';
import { templateText } from './template-text.js';
import type { TemplateTexts } from './templates.js';
import { rootOf } from './website-pages.js';

/** The hall terminal's bundle: static pages that open from `file://`; no request and no link leaves it. */
export function makeKiosk(texts: TemplateTexts): Channel {
  const render = inShell(makeRender(texts, 'kiosk'));
  const style = templateText(texts, 'kiosk/style.css');
  return {
    id: 'kiosk',
    renderEdition(edition, site) {
      const { publication } = edition;
      const head = {
        headTitle: publication.title.text,
        bodyClass: '',
        back: publication.kind === 'guide' ? ALL : null,
      };
      const context = { ...head, ...publicationPage(edition, site, qrPath) };
      return [pageAt(render, site, kioskPath(publication), 'publication', context)];
    },
    renderFrame: (directory, editions, site) => [
      ...renderKioskFrame(render, directory, editions, site),
      { kind: 'text', path: 'style.css', text: style },
    ],
  };
}

const ALL = { path: 'all.html', text: '全部事项' } as const;

function renderKioskFrame(
  render: Render,
  { groups, hot, all }: Directory,
  editions: readonly Edition[],
  site: Site,
): readonly Artefact[] {
  const registers = editions
    .filter(({ publication }) => publication.kind !== 'guide')
    .map(({ publication }) => ({ path: kioskPath(publication), text: publication.title.text }));
  const list = (path: string, title: string, guides: Directory['all'], back: typeof ALL | null): Artefact =>
    pageAt(render, site, path, 'shelf', { headTitle: title, bodyClass: 'browse', here: title, guides, back });
  const shelves = groups.flatMap((group) => group.shelves);
  const home = {
    headTitle: site.name,
    bodyClass: 'browse',
    back: null,
    groups,
    hot,
    registers,
    count: all.length,
  };
  return [
    pageAt(render, site, 'index.html', 'home', home),
    list(ALL.path, ALL.text, all, null),
    ...shelves.map((shelf) => list(`browse/${shelf.id}.html`, shelf.title, shelf.guides, ALL)),
  ];
}

function pageAt(render: Render, site: Site, path: string, template: string, context: object): Artefact {
  return {
    kind: 'text',
    path,
    text: render(template, context, { site, root: rootOf(path), onlineAddress: null }),
  };
}

function kioskPath({ kind, id }: Publication): string {
  switch (kind) {
    case 'guide':
      return `guides/${id}.html`;
    case 'power-page':
      return 'powers.html';
    case 'law-page':
      return 'laws.html';
  }
}
