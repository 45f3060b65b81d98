import type { Directory, ShelfGroup } from '../guide/directory.js';
import type { Edition } from '../guide/publication.js';
import { isChangesPage, isGuide, isRegister } from '../guide/reference.js';
import type { Site } from '../guide/site.js';
import { kioskPath } from './addresses.js';
import type { Artefact, Channel } from './channel.js';
import { inShell, makeRender, type Render } from './engine.js';
import { pageOf } from './inline-helpers.js';
import { publicationPage } from './publication-page.js';
import { qrPath } from './qr-code.js';
import { templateText } from './template-text.js';
import type { TemplateTexts } from './templates.js';
import { rootOf } from './website-pages.js';

/** The hall terminal's bundle: static pages that open from `file://`; no request and no link leaves it. */
export function makeKiosk(texts: TemplateTexts): Channel {
  const render = inShell(makeRender(texts, 'kiosk', { 'page-of': pageOf(kioskPath) }));
  const style = templateText(texts, 'kiosk/style.css');
  return {
    id: 'kiosk',
    renderEdition(edition, site) {
      const { publication } = edition;
      const head = {
        headTitle: publication.title.text,
        bodyClass: '',
        back: isGuide(publication) ? ALL : MORE,
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

const LISTS = '专项清单';
const REGISTERS = '公开内容';

/** The groups of shelves on the first screens; the others stand behind 更多分类. */
const HOME_GROUPS: ReadonlySet<string> = new Set(['audience', 'subject']);

/** Where a page's first button leads; null where 首页 is enough. */
type Back = typeof ALL | typeof MORE | null;

function renderKioskFrame(
  render: Render,
  directory: Directory,
  editions: readonly Edition[],
  site: Site,
): readonly Artefact[] {
  const { groups, lists, bundles, items } = directory;
  const registers = editions
    .map(({ publication }) => publication)
    .filter((one) => isRegister(one) || isChangesPage(one));
  const isOnHome = ({ id }: ShelfGroup): boolean => HOME_GROUPS.has(id);
  const hidden = groups.filter((group) => !isOnHome(group));
  const behind = [
    ...hidden.map(({ title }) => title),
    ...(lists.length > 0 ? [LISTS] : []),
    ...(registers.length > 0 ? [REGISTERS] : []),
  ];
  const page = (path: string, template: string, title: string, back: Back, context: object): Artefact =>
    pageAt(render, site, path, template, {
      headTitle: title,
      bodyClass: 'browse',
      here: title,
      back,
      ...context,
    });
  return [
    page('index.html', 'home', site.name, null, {
      ...directory,
      groups: groups.filter(isOnHome),
      more: { ...MORE, hint: behind.join('、') },
      all: { ...ALL, count: bundles.length + items.length },
    }),
    page(MORE.path, 'more', MORE.text, null, {
      groups: hidden,
      lists,
      listsTitle: LISTS,
      registers,
      registersTitle: REGISTERS,
    }),
    page(ALL.path, 'all', ALL.text, null, directory),
    ...groups.flatMap((group) =>
      group.shelves.map(({ id, title, guides }) =>
        page(`browse/${id}.html`, 'shelf', title, isOnHome(group) ? ALL : MORE, { guides }),
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
