import type { Catalogue, Law } from '../catalog/catalogue.js';
import type { ItemIndices } from '../model/indices.js';
import { formatArticle } from '../values/article-number.js';
import { LAW_RANKS } from './bases.js';
import { resolve } from './guide-context.js';
import type { Leaf } from './leaf.js';
import { dateLeaf, optional, proseLeaves, textLeaf } from './leaves.js';
import type { Entry, Publication, Section } from './publication.js';
import type { Reference } from './reference.js';
import { entry, section } from './section.js';

/** There is one of the whole catalogue. */
export const LAW_PAGE = { kind: 'law-page', id: 'laws' } as const satisfies Reference;

function lawEntry(catalogue: Catalogue, indices: ItemIndices, id: string, law: Law): Entry {
  const articles = law.条款.map(
    ({ 条, 摘要 }): Leaf => ({
      label: formatArticle(条),
      text: 摘要,
      type: 'basis',
      value: { law: id, article: 条 },
    }),
  );
  const items = (indices.itemsByLaw.get(id) ?? []).map((item) => resolve(catalogue, 'item', item).事项名称);
  return entry({
    name: textLeaf('', `《${law.名称}》`),
    tags: law.状态 === '现行有效' ? [] : [textLeaf('', law.状态)],
    facts: [
      ...optional(law.文号, (number) => textLeaf('文号', number)),
      textLeaf('制定机关', law.制定机关),
      ...optional(law.公布日期, (date) => dateLeaf('公布日期', date)),
      ...optional(law.施行日期, (date) => dateLeaf('施行日期', date)),
      ...optional(law.修订日期, (date) => dateLeaf('修订日期', date)),
      ...optional(law.核对日期, (date) => dateLeaf('核对日期', date)),
      ...articles,
      ...items.map((name, index) => textLeaf(index === 0 ? '用到的事项' : '', name)),
      ...(law.备注 ? proseLeaves('备注', law.备注) : []),
    ],
  });
}

/** 法规依据: all laws by rank, with the cited articles and the items that rest on them. */
export function buildLawPage(catalogue: Catalogue, indices: ItemIndices): Publication {
  const laws = [...catalogue.definitions.law];
  return {
    ...LAW_PAGE,
    title: textLeaf('', '法规依据'),
    lead: [textLeaf('', `共 ${laws.length} 部。条文内容是摘要，办事以公布的原文为准。`)],
    sections: LAW_RANKS.map((category, index) =>
      section({
        key: `rank-${index + 1}`,
        part: 'results',
        heading: category,
        entries: laws
          .filter(([, law]) => law.类别 === category)
          .map(([id, law]) => lawEntry(catalogue, indices, id, law)),
      }),
    ).filter((part): part is Section => part !== null),
  };
}
