import type { Catalogue, LegalBasis } from '../catalog/catalogue.js';
import { formatArticle } from '../values/article-number.js';
import { resolve } from './guide-context.js';
import type { Leaf } from './leaf.js';

function articleLeaf(label: string, law: string, title: string, article: string): Leaf {
  return { label, text: `《${title}》${formatArticle(article)}`, type: 'basis', value: { law, article } };
}

/** Each cited article as one fact: 《社会保险法》第五十条. Only the first carries the label. */
export function basisLeaves(
  catalogue: Catalogue,
  label: string,
  bases: readonly LegalBasis[] = [],
): readonly Leaf[] {
  const cited = bases.flatMap(({ 法规, 条款 }) => 条款.map((article) => ({ law: 法规, article })));
  return cited.map(({ law, article }, index) =>
    articleLeaf(index === 0 ? label : '', law, resolve(catalogue, 'law', law).简称, article),
  );
}
