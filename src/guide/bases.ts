import type { Catalogue, Law, LegalBasis } from '../catalog/catalogue.js';
import { formatArticle } from '../values/article-number.js';
import { resolve } from './guide-context.js';
import type { Leaf } from './leaf.js';

/** Kinds of legal texts in order of rank, the highest first. */
export const LAW_RANKS = [
  '法律',
  '行政法规',
  '地方性法规',
  '部门规章',
  '地方政府规章',
  '国务院文件',
  '规范性文件',
] as const satisfies readonly Law['类别'][];

function articleRank(article: string): number {
  const number = Number(article.normalize('NFKC').trim());
  return Number.isNaN(number) ? Number.POSITIVE_INFINITY : number;
}

/** Each law once, in the order of first mention, with its articles in order; those without a number last. */
export function uniteBases(bases: readonly LegalBasis[]): readonly LegalBasis[] {
  const articles = new Map<string, Set<string>>();
  for (const { 法规, 条款 } of bases) articles.set(法规, new Set([...(articles.get(法规) ?? []), ...条款]));
  return [...articles].map(([law, cited]) => ({
    法规: law,
    条款: [...cited].toSorted((a, b) => (articleRank(a) < articleRank(b) ? -1 : 1)),
  }));
}

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
