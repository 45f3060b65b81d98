import { CHANNEL_NAMES, type ChannelId } from '../channels/channel.js';
import { chromeOf } from '../channels/chrome.js';
import { declaredMeta } from '../channels/declared-meta.js';
import { factsOf } from '../guide/facts.js';
import type { Edition } from '../guide/publication.js';
import type { Site } from '../guide/site.js';
import type { MetaExpectation } from '../parity/check-meta.js';
import type { QrExpectation } from '../parity/check-qr-codes.js';
import type { Expectation } from '../parity/expectation.js';
import { NO_OWN_WORDS, type OwnWords } from './own-words.js';

export { CHANNEL_NAMES };

/**
 * Everything that the page of one edition in one channel must show, and all it may show.
 * @param own what own templates may show besides
 */
export function expectationOf(
  channel: ChannelId,
  edition: Edition,
  site: Site,
  own: OwnWords = NO_OWN_WORDS,
): Expectation {
  const chrome = chromeOf(channel, edition, site);
  return {
    channel: CHANNEL_NAMES[channel],
    facts: factsOf(edition.publication),
    checkCode: edition.checkCode,
    chrome: { ...chrome, ownWords: own.words, addresses: [...chrome.addresses, ...own.addresses] },
  };
}

/** What a page must show, in its words, its images and, on the website, its tags. */
export interface PageDemand {
  readonly words: Expectation;
  readonly codes: QrExpectation;
  /** Null in channels whose pages have no tags of their own. */
  readonly tags: MetaExpectation | null;
}

/** Everything that is demanded of the page of one edition in one channel. */
export function demandOf(channel: ChannelId, edition: Edition, site: Site, own?: OwnWords): PageDemand {
  const words = expectationOf(channel, edition, site, own);
  const { codes } = chromeOf(channel, edition, site);
  const name = CHANNEL_NAMES[channel];
  const allowedTexts = words.facts.map(({ text }) => text);
  return {
    words,
    codes: { channel: name, allowed: codes, required: codes },
    tags: channel === 'website' ? { channel: name, ...declaredMeta(edition, site), allowedTexts } : null,
  };
}
