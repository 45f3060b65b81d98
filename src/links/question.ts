/** An outside page to be asked for, once however often it is used. */
export interface Question {
  /** As `pageOf` gives it. */
  readonly address: string;
  /** Decoded names behind `#` that uses of it lead to; '' and `top` lead to every page and are left out. */
  readonly fragments: readonly string[];
}

/** The page that an address leads to: as browsers write it, without its fragment. Two spellings of one page are one page. */
export function pageOf(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

/** Host and port: what is asked politely, one beside the other. */
export function hostOf(address: string): string {
  return new URL(address).host;
}
