import type { Directory } from '../guide/directory.js';
import type { Edition } from '../guide/publication.js';
import type { Site } from '../guide/site.js';

export type ChannelId = 'website' | 'wechat' | 'kiosk';

/** As people call them. */
export const CHANNEL_NAMES = {
  website: '网站',
  wechat: '公众号',
  kiosk: '自助终端',
} satisfies Record<ChannelId, string>;

/** One file to publish, its path relative to the channel's folder. `copy` names an attachment of the catalogue. */
export type Artefact =
  | { readonly kind: 'text'; readonly path: string; readonly text: string }
  | { readonly kind: 'bytes'; readonly path: string; readonly bytes: Uint8Array }
  | { readonly kind: 'copy'; readonly path: string; readonly from: string };

/**
 * One way to publish. Both functions are pure: same arguments, same artefacts. The first artefact of
 * `renderEdition` is the page whose facts are proved.
 */
export interface Channel {
  readonly id: ChannelId;
  renderEdition(edition: Edition, site: Site): readonly Artefact[];
  /** Everything that belongs to no single publication: home, shelves, styles, attachments. */
  renderFrame(directory: Directory, editions: readonly Edition[], site: Site): readonly Artefact[];
}
