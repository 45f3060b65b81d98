import type { Catalogue } from '../catalog/catalogue.js';
import { mailHost } from '../values/mailbox.js';
import { parsePhone, SAMPLE_AREA_CODE } from '../values/phone.js';
import { isReservedHost, parseWebAddress } from '../values/web-address.js';
import { type Contact, contactsOf } from './references.js';

/** Is it a number or an address that only samples may use? */
export function isInvented({ kind, text }: Contact): boolean {
  switch (kind) {
    case 'phone': {
      const phone = parsePhone(text);
      return phone?.kind === 'landline' && phone.areaCode === SAMPLE_AREA_CODE;
    }
    case 'mail':
      return isReservedHost(mailHost(text) ?? '');
    case 'address': {
      const address = parseWebAddress(text);
      return address !== undefined && isReservedHost(new URL(address).hostname);
    }
  }
}

/** How many of them a catalogue has. */
export function countInvented({ settings, definitions }: Catalogue): number {
  const { item, bundle, place } = definitions;
  const all = [...(settings ? [settings] : []), ...item.values(), ...bundle.values(), ...place.values()];
  return all.reduce((count, one) => count + contactsOf(one).filter(isInvented).length, 0);
}
