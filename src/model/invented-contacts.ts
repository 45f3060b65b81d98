import type { Catalogue } from '../catalog/catalogue.js';
import { fileOf, SETTINGS_FILE } from '../catalog/kinds.js';
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

/** A contact and the file that holds it. */
export interface PlacedContact {
  readonly file: string;
  readonly contact: Contact;
}

/** All of them in a catalogue: first those of its settings, then kind by kind. */
export function inventedContacts({ settings, definitions }: Catalogue): readonly PlacedContact[] {
  const within = (file: string, definition: object): readonly PlacedContact[] =>
    contactsOf(definition)
      .filter(isInvented)
      .map((contact) => ({ file, contact }));
  return [
    ...(settings ? within(SETTINGS_FILE, settings) : []),
    ...(['item', 'bundle', 'place'] as const).flatMap((kind) =>
      [...definitions[kind]].flatMap(([id, definition]) => within(fileOf(kind, id), definition)),
    ),
  ];
}
