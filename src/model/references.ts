import type { KindWithFolder } from '../catalog/kinds.js';
import type { Path } from '../diagnostic/diagnostic.js';
import type { TextAt } from './walk.js';

/** Keys whose text, or whose list of texts, is the id of another definition. */
const REFERENCE_KEYS: ReadonlyMap<string, KindWithFolder> = new Map([
  ['法规', 'law'],
  ['替代', 'law'],
  ['关联权力', 'power'],
  ['地点', 'place'],
  ['事项', 'item'],
  ['关联清单', 'list'],
] as const);

/** Keys whose text is the path of an attachment. */
const ATTACHMENT_KEYS = new Set(['空白表格', '示例样表', '样本', '文书']);

const ADDRESS_KEYS = new Set(['网办地址', '移动端地址', '网址', '域名', '评价地址']);
const CONTACT_KEYS = new Set([...ADDRESS_KEYS, '电话', '邮箱']);

// An address in running text ends at white space, Chinese punctuation and the brackets of Markdown.
const ADDRESS_IN_TEXT = /https?:\/\/[^\s<>"'()（）【】《》「」“”，。；、！？]+/giu;

export interface Reference extends TextAt {
  readonly target: KindWithFolder;
}

/** A phone number, an e-mail address, or a web address under a key of its own or in running text. */
export interface Contact extends TextAt {
  readonly kind: 'phone' | 'mail' | 'address';
  readonly key: string;
}

interface Mentions {
  readonly references: Reference[];
  readonly attachments: TextAt[];
  readonly contacts: Contact[];
}

function contactKind(key: string): Contact['kind'] {
  if (key === '电话') return 'phone';
  return key === '邮箱' ? 'mail' : 'address';
}

function collectText(text: string, key: string, path: Path, into: Mentions): void {
  const target = REFERENCE_KEYS.get(key);
  if (target !== undefined) into.references.push({ path: [...path], text, target });
  else if (ATTACHMENT_KEYS.has(key)) into.attachments.push({ path: [...path], text });
  else if (CONTACT_KEYS.has(key)) into.contacts.push({ path: [...path], text, key, kind: contactKind(key) });
  else if (text.includes('://')) {
    for (const address of text.match(ADDRESS_IN_TEXT) ?? []) {
      into.contacts.push({ path: [...path], text: address, key, kind: 'address' });
    }
  }
}

function collect(node: unknown, key: string, path: (string | number)[], into: Mentions): void {
  if (typeof node === 'string') collectText(node, key, path, into);
  else if (Array.isArray(node)) {
    for (let index = 0; index < node.length; index += 1) {
      path.push(index);
      collect(node[index], key, path, into);
      path.pop();
    }
  } else if (node !== null && typeof node === 'object') {
    for (const [childKey, child] of Object.entries(node)) {
      path.push(childKey);
      collect(child, childKey, path, into);
      path.pop();
    }
  }
}

// Definitions never change: one walk serves every rule.
const WALKED = new WeakMap<object, Mentions>();

function mentionsOf(definition: object): Mentions {
  const known = WALKED.get(definition);
  if (known) return known;
  const mentions: Mentions = { references: [], attachments: [], contacts: [] };
  collect(definition, '', [], mentions);
  WALKED.set(definition, mentions);
  return mentions;
}

/** All references of a definition, by the names of their keys. */
export function referencesOf(definition: object): readonly Reference[] {
  return mentionsOf(definition).references;
}

/** All attachments that a definition names. */
export function attachmentsOf(definition: object): readonly TextAt[] {
  return mentionsOf(definition).attachments;
}

/** All phones, e-mail addresses and web addresses of a definition. */
export function contactsOf(definition: object): readonly Contact[] {
  return mentionsOf(definition).contacts;
}
