import { isRegister, type Reference } from '../guide/reference.js';
import { kioskPath, websitePath } from './addresses.js';
import type { ChannelId } from './channel.js';

interface PagePlaces {
  /** Where the page of a publication is; null where the channel has none. */
  readonly pathOf: (publication: Reference) => string | null;
  /** The same for any id, to know a page again whose publication is gone. */
  readonly pattern: RegExp;
}

const PLACES = {
  website: { pathOf: websitePath, pattern: /^(?:guides|bundles|lists|changes)\/([^/]+)\/index\.html$/u },
  wechat: {
    pathOf: (publication) => (isRegister(publication) ? null : `${publication.id}/article.html`),
    pattern: /^([^/]+)\/article\.html$/u,
  },
  kiosk: { pathOf: kioskPath, pattern: /^(?:guides|bundles|lists|changes)\/([^/]+)\.html$/u },
} satisfies Record<ChannelId, PagePlaces>;

/** The page of a publication, with the folder of its channel in front; null where the channel does not render it. */
export function pagePath(channel: ChannelId, publication: Reference): string | null {
  const path = PLACES[channel].pathOf(publication);
  return path === null ? null : `${channel}/${path}`;
}

/** The id of the publication whose page would stand at a path of the output folder; null where none would. */
export function idOfPage(channel: ChannelId, path: string): string | null {
  const prefix = `${channel}/`;
  if (!path.startsWith(prefix)) return null;
  return PLACES[channel].pattern.exec(path.slice(prefix.length))?.[1] ?? null;
}
