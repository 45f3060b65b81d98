import type { Edition } from '../guide/publication.js';
import type { PublicationKind } from '../guide/reference.js';
import type { Site } from '../guide/site.js';
import { publicationAddress } from './addresses.js';
import { type PublicationView, viewOf } from './publication-view.js';

/** What the shared partials `publication` and `closing` need; a channel adds what its own page asks for. */
export interface PublicationPage<Qr> {
  readonly publication: PublicationView;
  readonly checkCode: string;
  /** Address behind the QR code, printed beside it. */
  readonly address: string;
  /** The QR code in the channel's own form, and what it is for; null where a page has none. */
  readonly qr: Qr | null;
  readonly qrPurpose: string;
  /** Where the matter is handled online, with its QR code, in channels where nothing can be clicked; else null. */
  readonly online: { readonly address: string; readonly qr: Qr } | null;
}

/** What a QR code leads to: the same page on the website, or the entrance for handling the matter online. */
export type QrTarget = 'page' | 'online';

/** What a phone gains from the QR code of a page; the registers are too long for a phone and get none. */
const QR_PURPOSES = {
  guide: '手机扫码查看本指南、下载表格',
  bundle: '手机扫码查看本指南、下载表格',
  'list-page': '手机扫码查看本清单',
  'changes-page': '手机扫码查看近期调整',
  'power-page': '',
  'law-page': '',
} satisfies Record<PublicationKind, string>;

/**
 * The page of one edition.
 * @param drawQr a QR code in the channel's own form; null for a target that the channel gives no code
 */
export function publicationPage<Qr>(
  { publication, checkCode, onlineAddress }: Edition,
  site: Site,
  drawQr: (address: string, target: QrTarget) => Qr | null,
): PublicationPage<Qr> {
  const address = publicationAddress(site, publication);
  const qrPurpose = QR_PURPOSES[publication.kind];
  const qr = qrPurpose === '' ? null : drawQr(address, 'page');
  const onlineQr = onlineAddress === null ? null : drawQr(onlineAddress, 'online');
  const online =
    onlineAddress === null || onlineQr === null ? null : { address: onlineAddress, qr: onlineQr };
  return { publication: viewOf(publication), checkCode, address, qr, qrPurpose, online };
}
