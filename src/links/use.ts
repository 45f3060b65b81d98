import type { Path, Range } from '../diagnostic/diagnostic.js';

/** What kind of thing an address is, by its form. */
export type AddressKind = 'web' | 'phone' | 'mail' | 'file' | 'mini-program' | 'other';

/** One place that uses an address. */
export interface Use {
  /** Relative to the catalogue, or to the folder above a built site. */
  readonly file: string;
  /** Empty for a built page. */
  readonly path: Path;
  /** Of the address itself, also within a longer text. */
  readonly range: Range;
  /** As it is written there, fragment and all. */
  readonly written: string;
  /** The key that holds it (`网办地址`), or what the page does with it (`链接`, `图片`). */
  readonly label: string;
  readonly isBuilt: boolean;
}

/** An address with all places that use it, those of the catalogue first, each in the order of file and position. */
export interface UsedAddress {
  readonly kind: AddressKind;
  /** What is asked or looked for: for `web` as `pageOf` gives it, else as written. */
  readonly address: string;
  readonly uses: readonly Use[];
}
