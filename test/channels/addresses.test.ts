import { expect, test } from 'vitest';
import { kioskPath, publicationAddress, websitePath } from '../../src/channels/addresses.js';
import { site } from './editions.js';

test.each([
  ['guide', 'shiye-dengji', 'guides/shiye-dengji'],
  ['bundle', 'shiye', 'bundles/shiye'],
  ['list-page', 'tisu-ban', 'lists/tisu-ban'],
  ['changes-page', 'jin-qi-tiao-zheng', 'changes/jin-qi-tiao-zheng'],
  ['power-page', 'powers', 'powers'],
  ['law-page', 'laws', 'laws'],
] as const)(
  'a %s has the same place in every channel, and an address that leads to it',
  (kind, id, place) => {
    expect(websitePath({ kind, id })).toBe(`${place}/index.html`);
    expect(kioskPath({ kind, id })).toBe(`${place}.html`);
    expect(publicationAddress(site, { kind, id })).toBe(`https://www.yunling-rs.example/${place}/`);
  },
);
