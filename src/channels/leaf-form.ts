import type { Leaf } from '../guide/leaf.js';
import type { Reference } from '../guide/reference.js';
import { parsePhone } from '../values/phone.js';
import type { Run } from '../values/prose.js';
import { parseWebAddress } from '../values/web-address.js';
import { encodePath, filePath } from './addresses.js';
import type { Page } from './page.js';

interface LinkForm {
  readonly text: string;
  /** An http or https address. */
  readonly address: string;
  /** False where the text is the address itself, so that nobody prints it twice. */
  readonly hasName: boolean;
}

/** A leaf's text as a channel may show it; `templates/<channel>/blocks/show-<name>.hbs` is its markup. */
export type LeafForm =
  | { readonly name: 'text'; readonly text: string }
  | { readonly name: 'reference'; readonly text: string; readonly target: Reference }
  | ({ readonly name: 'link' } & LinkForm)
  | { readonly name: 'file'; readonly text: string; readonly href: string; readonly address: string }
  | { readonly name: 'phone'; readonly text: string; readonly href: string }
  | {
      readonly name: 'prose';
      readonly runs: readonly RunForm[];
      /** Links that have a name, in order: where nothing can be clicked, their addresses follow the text. */
      readonly named: readonly LinkForm[];
    };

interface RunForm {
  readonly text: string;
  readonly strong: boolean;
  readonly link: LinkForm | null;
}

/** How a leaf is shown: by the type of its value, or run by run where it is free text with emphasis and links. */
export function leafForm(leaf: Leaf, page: Page): LeafForm {
  const { text } = leaf;
  if (leaf.refersTo !== undefined) return { name: 'reference', text, target: leaf.refersTo };
  if (leaf.runs !== undefined) return proseForm(leaf.runs);
  switch (leaf.type) {
    case 'link': {
      const link = linkForm(text, leaf.value);
      return link === null ? { name: 'text', text } : { name: 'link', ...link };
    }
    case 'file': {
      const path = encodePath(filePath(leaf.value.path));
      return { name: 'file', text, href: `${page.root}${path}`, address: `${page.site.address}/${path}` };
    }
    case 'phone': {
      const href = dialAddress(leaf.value);
      return href === undefined ? { name: 'text', text } : { name: 'phone', text, href };
    }
    case 'text':
    case 'code':
    case 'limit':
    case 'total-limit':
    case 'percent':
    case 'count':
    case 'copies':
    case 'date':
    case 'hours':
    case 'address':
    case 'basis':
      return { name: 'text', text };
  }
}

/** True for a leaf of a publication; templates can hand over anything. */
export function isLeaf(subject: object): subject is Leaf {
  return 'label' in subject && 'text' in subject && 'type' in subject && 'value' in subject;
}

function proseForm(source: readonly Run[]): LeafForm {
  const runs = source.map(runForm);
  return { name: 'prose', runs, named: runs.flatMap(({ link }) => (link?.hasName === true ? [link] : [])) };
}

function runForm(run: Run): RunForm {
  return {
    text: run.text,
    strong: run.strong === true,
    link: run.href === undefined ? null : linkForm(run.text, run.href),
  };
}

function dialAddress(number: string): string | undefined {
  const phone = parsePhone(number);
  if (phone === undefined) return undefined;
  if (phone.kind !== 'landline') return `tel:${phone.number}`;
  return `tel:${phone.areaCode}-${phone.number}${phone.extension === undefined ? '' : `;ext=${phone.extension}`}`;
}

function linkForm(text: string, target: string): LinkForm | null {
  const address = parseWebAddress(target);
  return address === undefined ? null : { text, address, hasName: text.trim() !== address };
}
