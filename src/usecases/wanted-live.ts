import type { ChannelId } from '../channels/channel.js';
import { pagePath } from '../channels/page-path.js';
import type { Collection } from '../guide/build.js';
import type { Edition } from '../guide/publication.js';
import { provePage } from '../parity/check-page.js';
import type { QrMemory } from '../parity/check-qr-codes.js';
import { CHANNEL_NAMES, demandOf } from './expectation.js';
import type { LivePage } from './judge-live.js';
import type { OwnWords } from './own-words.js';
import { proveRendition } from './prove-rendition.js';

/** A page to be asked for. */
export interface WantedLive {
  readonly edition: Edition;
  readonly page: LivePage;
  /** Relative to the place of the channel, as people ask for it. */
  readonly path: string;
}

/** All pages of a channel. */
export function livePagesOf(
  channel: ChannelId,
  { editions, site }: Collection,
  memory: QrMemory,
  ownWords: OwnWords | undefined,
): readonly WantedLive[] {
  const owners = new Map(editions.map(({ checkCode, publication }) => [checkCode, publication.title.text]));
  return editions.flatMap((edition) => {
    const { publication, checkCode } = edition;
    const file = pagePath(channel, publication);
    if (file === null) return [];
    const page: LivePage = {
      file,
      channel: CHANNEL_NAMES[channel],
      title: publication.title.text,
      checkCode,
      prove(html) {
        const demand = demandOf(channel, edition, site, ownWords);
        const facts = demand.words.facts.length;
        // The images of an article are kept by the account: its words alone can be held against the catalogue.
        if (channel === 'wechat') return { ...provePage(html, demand.words), facts };
        return { ...proveRendition({ html, images: new Map() }, demand, memory), facts };
      },
      ownerOf: (code) => owners.get(code),
    };
    const below = file.slice(channel.length + 1);
    return [{ edition, page, path: channel === 'website' ? below.replace(/index\.html$/u, '') : below }];
  });
}
