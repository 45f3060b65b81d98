import type { Directory, PublicationLink } from '../guide/directory.js';
import type { Edition } from '../guide/publication.js';
import { isRegister } from '../guide/reference.js';
import type { Site } from '../guide/site.js';
import { websitePath } from './addresses.js';
import type { Artefact } from './channel.js';
import type { Render } from './engine.js';
import { atomFeed, FEED_PATH } from './feed.js';
import { headOf, pageAddress, rootOf, type WebsiteHead } from './website-pages.js';

/** Home, shelves, the list of everything, the page for wrong addresses, and what crawlers read. */
export function renderWebsiteFrame(
  render: Render,
  directory: Directory,
  editions: readonly Edition[],
  site: Site,
): readonly Artefact[] {
  const page = (path: string, template: string, head: Partial<WebsiteHead>, more: object): Artefact => {
    const context = { ...headOf(site, path, { ...plainHead(site), ...head }), ...more };
    return {
      kind: 'text',
      path,
      text: render(template, context, { site, root: rootOf(path), onlineAddress: null }),
    };
  };
  const list = (path: string, template: string, title: string, more: object): Artefact => {
    const head = { headTitle: `${title} - ${site.name}`, columnName: title, here: title, crumbs: HOME };
    return page(path, template, head, more);
  };
  const shelves = directory.groups.flatMap((group) => group.shelves);
  const registers = editions.map(({ publication }) => publication).filter(isRegister);
  const pages = [
    page('index.html', 'home', {}, { ...directory, latest: latestOf(directory), registers }),
    list('all/index.html', 'all', '全部事项', directory),
    ...shelves.map((shelf) =>
      list(`browse/${shelf.id}/index.html`, 'shelf', shelf.title, { guides: shelf.guides }),
    ),
  ];
  const paths = [
    ...pages.map((artefact) => artefact.path),
    ...editions.map((edition) => websitePath(edition.publication)),
  ];
  return [
    ...pages,
    // Served at any depth, so its relative links need a base; without a host it holds on a test server too.
    page(
      '404.html',
      'not-found',
      { headTitle: `没有找到 - ${site.name}` },
      { base: basePath(site), canonical: null },
    ),
    {
      kind: 'text',
      path: 'robots.txt',
      text: `User-agent: *\nAllow: /\nSitemap: ${site.address}/sitemap.xml\n`,
    },
    ...(site.hasFeed
      ? [{ kind: 'text', path: FEED_PATH, text: atomFeed(directory.news, site) } as const]
      : []),
    { kind: 'text', path: 'sitemap.xml', text: sitemap(paths.map((path) => pageAddress(site, path))) },
  ];
}

/** The newest changes for citizens as links. */
function latestOf({ news }: Directory): readonly PublicationLink[] {
  return news.slice(0, LATEST).map(({ page, title, day }) => ({ ...page, title, hint: day, aliases: [] }));
}

/** How many changes the home page names. */
const LATEST = 4;

const HOME = [{ path: 'index.html', text: '首页' }] as const;

function plainHead(site: Site): WebsiteHead {
  return {
    headTitle: site.name,
    description: `${site.bureau}政务服务事项办事指南`,
    columnName: '首页',
    articleTitle: null,
    publicationDate: null,
    crumbs: [],
    here: '',
  };
}

/** The path of the website's root on its host, ending in a slash. */
function basePath(site: Site): string {
  return new URL(`${site.address}/`).pathname;
}

function sitemap(addresses: readonly string[]): string {
  const urls = addresses.map((address) => `<url><loc>${address.replaceAll('&', '&amp;')}</loc></url>\n`);
  const open = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">';
  return `<?xml version="1.0" encoding="UTF-8"?>\n${open}\n${urls.join('')}</urlset>\n`;
}
