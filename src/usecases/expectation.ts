import type { ChannelId } from '../channels/channel.js';
import { chromeOf } from '../channels/chrome.js';
import { factsOf } from '../guide/facts.js';
import type { Edition } from '../guide/publication.js';
import type { Site } from '../guide/site.js';
import type { Expectation } from '../parity/expectation.js';
import { NO_OWN_WORDS, type OwnWords } from './own-words.js';

export const CHANNEL_NAMES = {
  website: '网站',
  wechat: '公众号',
  kiosk: '自助终端',
} satisfies Record<ChannelId, string>;

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
