import type { Catalogue, ServiceItem } from '../../catalog/catalogue.js';
import { resolveAttachment } from '../guide-context.js';
import type { Leaf } from '../leaf.js';
import { fileLeaf, limitLeaf, optional, proseLeaves, textLeaf } from '../leaves.js';
import type { Entry, Section } from '../publication.js';
import { entry, section } from '../section.js';

/** 告知承诺: what is promised, by when what may follow, and what an untrue promise leads to. */
export function notifiedFacts(
  catalogue: Catalogue,
  commitment: NonNullable<ServiceItem['告知承诺']>,
): readonly Leaf[] {
  return [
    ...proseLeaves('承诺内容', commitment.承诺内容),
    ...optional(commitment.补交时限, (limit) => limitLeaf('补交时限', limit)),
    ...(commitment.逾期后果 ? proseLeaves('逾期不补', commitment.逾期后果) : []),
    ...proseLeaves('承诺不实', commitment.不实责任),
    ...(commitment.不适用对象 ? proseLeaves('不适用', commitment.不适用对象) : []),
    ...optional(commitment.文书, (path) =>
      fileLeaf('承诺书', '告知承诺书', resolveAttachment(catalogue, path)),
    ),
  ];
}

function notified(
  catalogue: Catalogue,
  commitment: NonNullable<ServiceItem['告知承诺']>,
  owner: readonly Leaf[],
): Entry {
  return entry({
    name: textLeaf('', '告知承诺'),
    facts: [...owner, ...notifiedFacts(catalogue, commitment)],
  });
}

function credit(commitment: NonNullable<ServiceItem['信用承诺']>, owner: readonly Leaf[]): Entry {
  return entry({
    name: textLeaf('', '信用承诺'),
    facts: [
      ...owner,
      textLeaf('签在', commitment.所在材料),
      ...proseLeaves('承诺内容', commitment.承诺内容),
      ...proseLeaves('失信后果', commitment.失信后果),
    ],
  });
}

/** 承诺: what the applicant declares, and what follows if it is untrue. */
export function commitments(catalogue: Catalogue, item: ServiceItem): Section | null {
  return section({
    key: 'commitments',
    part: 'results',
    heading: '承诺',
    entries: commitmentEntries(catalogue, item),
  });
}

/** Each commitment as an entry. `owner` stands before its facts, where it is shown beside those of other items. */
export function commitmentEntries(
  catalogue: Catalogue,
  item: ServiceItem,
  owner: readonly Leaf[] = [],
): readonly Entry[] {
  return [
    ...(item.告知承诺 ? [notified(catalogue, item.告知承诺, owner)] : []),
    ...(item.信用承诺 ? [credit(item.信用承诺, owner)] : []),
  ];
}
