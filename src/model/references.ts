import type { LegalBasis } from '../catalog/catalogue.js';
import type { NamedKind } from '../catalog/kinds.js';
import type { Path } from '../diagnostic/diagnostic.js';
import { pathOfText } from './definition-texts.js';

type Meaning = NamedKind | 'attachment' | Contact['kind'];

/** Keys whose text, or whose list of texts, is the id of another definition, the path of an attachment or a contact. */
const MEANINGS: ReadonlyMap<string, Meaning> = new Map([
  ['法规', 'law'],
  ['替代', 'law'],
  ['关联权力', 'power'],
  ['地点', 'place'],
  ['事项', 'item'],
  ['关联清单', 'list'],
  ['由哪些事项的结果代替', 'item'],
  ['空白表格', 'attachment'],
  ['示例样表', 'attachment'],
  ['样本', 'attachment'],
  ['文书', 'attachment'],
  ['网办地址', 'address'],
  ['移动端地址', 'address'],
  ['网址', 'address'],
  ['域名', 'address'],
  ['评价地址', 'address'],
  ['电话', 'phone'],
  ['邮箱', 'mail'],
] as const);

// An address in running text ends at white space, Chinese punctuation and the brackets of Markdown.
const ADDRESS_IN_TEXT = /https?:\/\/[^\s<>"'()（）【】《》「」“”，。；、！？]+/giu;

/** A text under a key with a meaning of its own. */
export class Mention {
  readonly key: string;
  readonly text: string;
  readonly #definition: object;
  readonly #index: number;

  /** @param index number of the text among all texts of the definition, from 0 */
  constructor(key: string, text: string, definition: object, index: number) {
    this.key = key;
    this.text = text;
    this.#definition = definition;
    this.#index = index;
  }

  /** Where it stands; looked for when it is wanted, as only findings need it. */
  get path(): Path {
    return pathOfText(this.#definition, this.#index);
  }
}

export interface Reference extends Mention {
  readonly target: NamedKind;
}

/** A law that is cited as the basis of something, with the articles. */
export interface Citation extends Mention {
  readonly basis: LegalBasis;
}

/** A phone number, an e-mail address, or a web address under a key of its own or in running text. */
export interface Contact extends Mention {
  readonly kind: 'phone' | 'mail' | 'address';
}

class Mentions {
  readonly references: Reference[] = [];
  readonly citations: Citation[] = [];
  readonly attachments: Mention[] = [];
  readonly contacts: Contact[] = [];
  #passed = 0;

  constructor(readonly definition: object) {
    this.#collect(definition, '');
  }

  #collect(holder: object, key: string): void {
    if (Array.isArray(holder)) for (const value of holder) this.#collectValue(value, key, holder);
    else for (const name in holder) this.#collectValue((holder as Values)[name], name, holder);
  }

  #collectValue(value: unknown, key: string, holder: object): void {
    if (typeof value === 'object' && value !== null) this.#collect(value, key);
    if (typeof value !== 'string') return;
    const meaning = MEANINGS.get(key);
    if (meaning !== undefined) this.#add(meaning, this.#mention(key, value), holder);
    else if (value.includes('://')) {
      for (const address of value.match(ADDRESS_IN_TEXT) ?? []) {
        this.contacts.push(Object.assign(this.#mention(key, address), { kind: 'address' as const }));
      }
    }
    this.#passed += 1;
  }

  #mention(key: string, text: string): Mention {
    return new Mention(key, text, this.definition, this.#passed);
  }

  #add(meaning: Meaning, mention: Mention, holder: object): void {
    switch (meaning) {
      case 'attachment':
        this.attachments.push(mention);
        return;
      case 'phone':
      case 'mail':
      case 'address':
        this.contacts.push(Object.assign(mention, { kind: meaning }));
        return;
      default:
        this.references.push(Object.assign(mention, { target: meaning }));
        // 法规 stands in a legal basis and nowhere else.
        if (mention.key === '法规') {
          this.citations.push(Object.assign(mention, { basis: holder as LegalBasis }));
        }
    }
  }
}

type Values = Readonly<Record<string, unknown>>;

// Rules about one definition run one after another; the mentions of all of them together would fill the memory.
let last: Mentions | undefined;

function mentionsOf(definition: object): Mentions {
  if (last?.definition !== definition) last = new Mentions(definition);
  return last;
}

/** All references of a definition, by the names of their keys. */
export function referencesOf(definition: object): readonly Reference[] {
  return mentionsOf(definition).references;
}

/** The laws that a definition cites, those under 替代 left out. */
export function citationsOf(definition: object): readonly Citation[] {
  return mentionsOf(definition).citations;
}

/** All attachments that a definition names. */
export function attachmentsOf(definition: object): readonly Mention[] {
  return mentionsOf(definition).attachments;
}

/** All phones, e-mail addresses and web addresses of a definition. */
export function contactsOf(definition: object): readonly Contact[] {
  return mentionsOf(definition).contacts;
}
