import { decodeLeniently } from '../../values/decoded.js';
import type { Question } from '../question.js';
import type { UsedAddress } from '../use.js';

// Programs in the page read these themselves: `#/banshi`, `#!list`, `#tab=2`. No element has such a name.
const NO_NAME = /^[/!]|[=&]|^top$/iu;

/**
 * The decoded name of the element that an address as written leads to; `undefined` where it leads to the whole page: without a
 * fragment, with `#top` (HTML), a text fragment (`#:~:text=…`), or a fragment that only a program in the page understands.
 */
export function fragmentOf(written: string): string | undefined {
  const hash = written.indexOf('#');
  const [name = ''] = hash === -1 ? [] : written.slice(hash + 1).split(':~:');
  if (name === '' || NO_NAME.test(name)) return undefined;
  return decodeLeniently(name);
}

/** What to ask of the outside pages: each once, with the names that any of its uses leads to, sorted. */
export function questionsOf(addresses: readonly UsedAddress[]): readonly Question[] {
  return addresses
    .filter(({ kind }) => kind === 'web')
    .map(({ address, uses }) => {
      const names = uses.flatMap(({ written }) => fragmentOf(written) ?? []);
      return { address, fragments: [...new Set(names)].sort() };
    });
}
