import type { Catalogue } from '../catalog/catalogue.js';
import { instantLimit } from '../model/notice-targets.js';
import { speedupTarget } from '../model/speedup.js';
import type { PublicationKind } from './reference.js';

type Settings = Catalogue['settings'];

/** What the publications of each kind say of catalog.yaml: while this stays, none of them changes with it. */
const SETTINGS_READ = {
  guide: (settings) => settings?.评价地址,
  bundle: (settings) => settings?.评价地址,
  'list-page': (settings) => [speedupTarget(settings).share, instantLimit(settings)],
  'changes-page': () => null,
  'power-page': (settings) => settings?.机构名称,
  'law-page': (settings) => settings?.机构名称,
} satisfies Record<PublicationKind, (settings: Settings) => unknown>;

/** Does a publication of this kind read the same in both versions of catalog.yaml, as far as that goes? */
export function readsSameSettings(kind: PublicationKind, before: Settings, after: Settings): boolean {
  const read = SETTINGS_READ[kind];
  return JSON.stringify(read(before)) === JSON.stringify(read(after));
}
