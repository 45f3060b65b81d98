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
}

/** The page of one edition; guides carry a QR code of their page on the website, made by `drawQr`. */
export function publicationPage<Qr>(
  { publication, checkCode }: Edition,
  site: Site,
  drawQr: (address: string) => Qr,
): PublicationPage<Qr> {
  const address = guideAddress(site, publication.id);
  const qr = publication.kind === 'guide' ? drawQr(address) : null;
  return { publication: viewOf(publication), checkCode, address, qr };
}
