import type { LegalBasis } from '../catalog/catalogue.js';
import type { KindWithFolder } from '../catalog/kinds.js';
import type { Path } from '../diagnostic/diagnostic.js';
import { pathOfText, type Texts, textsOf } from './definition-texts.js';

type Meaning = KindWithFolder | 'attachment' | Contact['kind'];

/** Keys whose text, or whose list of texts, is the id of another definition, the path of an attachment or a contact. */
const MEANINGS: ReadonlyMap<string, Meaning> = new Map([
  ['法规', 'law'],
  ['替代', 'law'],
  ['关联权力', 'power'],
  ['地点', 'place'],
  ['事项', 'item'],
  ['关联清单', 'list'],
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

  /** @param index number of the text in `all` */
  constructor({ keys, texts, definition }: Texts, index: number, text = texts[index] as string) {
    this.key = keys[index] as string;
    this.text = text;
    this.#definition = definition;
    this.#index = index;
  }

  /** Where it stands; looked for when it is wanted, as only findings need it. */
  get path(): Path {
    return pathOfText(this.#definition, this.#index);
  }
}

export class Reference extends Mention {
  readonly target: KindWithFolder;

  constructor(all: Texts, index: number, target: KindWithFolder) {
    super(all, index);
    this.target = target;
  }
}

/** A law that is cited as the basis of something, with the articles. */
export class Citation extends Mention {
  readonly basis: LegalBasis;

  constructor(all: Texts, index: number) {
    super(all, index);
    // 法规 stands in a legal basis and nowhere else.
    this.basis = all.holders[index] as LegalBasis;
  }
}

/** A phone number, an e-mail address, or a web address under a key of its own or in running text. */
export class Contact extends Mention {
  readonly kind: 'phone' | 'mail' | 'address';

  constructor(all: Texts, index: number, kind: Contact['kind'], text?: string) {
    super(all, index, text);
    this.kind = kind;
  }
}

interface Mentions {
  readonly definition: object;
  readonly references: readonly Reference[];
  readonly citations: readonly Citation[];
  readonly attachments: readonly Mention[];
  readonly contacts: readonly Contact[];
}

function collect(definition: object): Mentions {
  const all = textsOf(definition);
  const references: Reference[] = [];
  const citations: Citation[] = [];
  const attachments: Mention[] = [];
  const contacts: Contact[] = [];
  for (let index = 0; index < all.texts.length; index += 1) {
    const meaning = MEANINGS.get(all.keys[index] as string);
    if (meaning === undefined) {
      const text = all.texts[index] as string;
      for (const address of text.includes('://') ? (text.match(ADDRESS_IN_TEXT) ?? []) : []) {
        contacts.push(new Contact(all, index, 'address', address));
      }
    } else if (meaning === 'attachment') attachments.push(new Mention(all, index));
    else if (meaning === 'phone' || meaning === 'mail' || meaning === 'address') {
      contacts.push(new Contact(all, index, meaning));
    } else {
      references.push(new Reference(all, index, meaning));
      if (all.keys[index] === '法规') citations.push(new Citation(all, index));
    }
  }
  return { definition, references, citations, attachments, contacts };
}

// Rules about one definition run one after another; the mentions of all of them together would fill the memory.
let last: Mentions | undefined;

function mentionsOf(definition: object): Mentions {
  if (last?.definition !== definition) last = collect(definition);
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
