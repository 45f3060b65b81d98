import type { Directory, ShelfGroup } from '../guide/directory.js';
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
        back: publication.kind === 'guide' ? ALL : MORE,
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
const MORE = { path: 'more.html', text: '更多分类' } as const;

const REGISTERS = '公开内容';

/** The groups of shelves on the first screens; the others stand behind 更多分类. */
const HOME_GROUPS: ReadonlySet<string> = new Set(['audience', 'subject']);

/** Where a page's first button leads; null where 首页 is enough. */
type Back = typeof ALL | typeof MORE | null;

function renderKioskFrame(
  render: Render,
  { groups, hot, all }: Directory,
  editions: readonly Edition[],
  site: Site,
): readonly Artefact[] {
  const registers = editions
    .filter(({ publication }) => publication.kind !== 'guide')
    .map(({ publication }) => ({ path: kioskPath(publication), text: publication.title.text }));
  const list = (path: string, title: string, guides: Directory['all'], back: Back): Artefact =>
    pageAt(render, site, path, 'shelf', { headTitle: title, bodyClass: 'browse', here: title, guides, back });
  const isOnHome = ({ id }: ShelfGroup): boolean => HOME_GROUPS.has(id);
  const hidden = groups.filter((group) => !isOnHome(group));
  const behind = [...hidden.map(({ title }) => title), ...(registers.length > 0 ? [REGISTERS] : [])];
  const home = {
    headTitle: site.name,
    bodyClass: 'browse',
    back: null,
    groups: groups.filter(isOnHome),
    hot,
    more: { ...MORE, hint: behind.join('、') },
    all: { ...ALL, count: all.length },
  };
  const more = {
    headTitle: MORE.text,
    bodyClass: 'browse',
    back: null,
    here: MORE.text,
    groups: hidden,
    registers,
    registersTitle: REGISTERS,
  };
  return [
    pageAt(render, site, 'index.html', 'home', home),
    pageAt(render, site, MORE.path, 'more', more),
    list(ALL.path, ALL.text, all, null),
    ...groups.flatMap((group) =>
      group.shelves.map((shelf) =>
        list(`browse/${shelf.id}.html`, shelf.title, shelf.guides, isOnHome(group) ? ALL : MORE),
      ),
    ),
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
    case 'bundle':
      return `bundles/${id}.html`;
    case 'list-page':
      return `lists/${id}.html`;
    case 'power-page':
      return 'powers.html';
    case 'law-page':
      return 'laws.html';
  }
}
