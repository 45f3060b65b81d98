import type { Channel, ChannelId } from './channel.js';
import { makeKiosk } from './kiosk.js';
import type { TemplateTexts } from './templates.js';
import { makeWebsite } from './website.js';
import { makeWechat } from './wechat.js';

const CHANNELS = {
  website: makeWebsite,
  wechat: makeWechat,
  kiosk: makeKiosk,
} satisfies Record<ChannelId, (texts: TemplateTexts) => Channel>;

/** All channels, in the order in which they are built and reported. */
export const CHANNEL_IDS: readonly ChannelId[] = ['website', 'wechat', 'kiosk'];

/** A channel with its templates. Throws `UserError` where a template is missing or cannot be read. */
export function makeChannel(id: ChannelId, texts: TemplateTexts): Channel {
  return CHANNELS[id](texts);
}
