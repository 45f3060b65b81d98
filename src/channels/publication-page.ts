import type { Edition } from '../guide/publication.js';
import type { Site } from '../guide/site.js';
import { guideAddress } from './addresses.js';
import { type PublicationView, viewOf } from './publication-view.js';

/** What the shared partials `publication` and `closing` need; a channel adds what its own page asks for. */
export interface PublicationPage<Qr> {
  readonly publication: PublicationView;
  readonly checkCode: string;
  /** Address behind the QR code, printed beside it. */
  readonly address: string;
  /** The QR code in the channel's own form; null where a page has none. */
  readonly qr: Qr | null;
  /** Where the matter is handled online, with its QR code, in channels where nothing can be clicked; else null. */
  readonly online: { readonly address: string; readonly qr: Qr } | null;
}

/** What a QR code leads to: the guide's page on the website, or the entrance for handling the matter online. */
export type QrTarget = 'guide' | 'online';

/**
 * The page of one edition.
 * @param drawQr a guide's QR code in the channel's own form; null for a target that the channel gives no code
 */
export function publicationPage<Qr>(
  { publication, checkCode, onlineAddress }: Edition,
  site: Site,
  drawQr: (address: string, target: QrTarget) => Qr | null,
): PublicationPage<Qr> {
  const address = guideAddress(site, publication.id);
  const qr = publication.kind === 'guide' ? drawQr(address, 'guide') : null;
  const onlineQr = onlineAddress === null ? null : drawQr(onlineAddress, 'online');
  const online =
    onlineAddress === null || onlineQr === null ? null : { address: onlineAddress, qr: onlineQr };
  return { publication: viewOf(publication), checkCode, address, qr, online };
}
