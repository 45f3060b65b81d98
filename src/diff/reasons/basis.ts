import canonicalize from 'canonicalize';
import type { Law, LegalBasis } from '../../catalog/catalogue.js';
import type { DefinitionOf } from '../../catalog/kinds.js';
import { formatArticle } from '../../values/article-number.js';
import { documentNumberIn, yearOfNumber } from '../../values/document-number.js';
import { isReason } from '../../values/reason.js';
import { normaliseText } from '../../values/text.js';

/** A law of the register, and which of its articles the earlier version had in the same words. */
export interface RegisteredLaw {
  readonly law: Law;
  isNew(article: string): boolean;
}

/** A law of the register by its id, its name or its short name. */
export type LawOf = (idOrName: string) => RegisteredLaw | undefined;

/** What a reason goes by: what can be looked up, as people cite it, and why the rest cannot. */
export interface CitedBasis {
  readonly usable: readonly string[];
  readonly flaws: readonly string[];
}

type DocumentCited = NonNullable<DefinitionOf['reason']['说明'][number]['文件']>[number];

const QUOTED_LAW =
  /《([^《》]+(?:〈[^〈〉]*〉[^《》]*)?)》((?:第?[\p{Script=Han}\d]{1,6}条[、，和及至]?)*)/gu;
const ARTICLE = /第?([\p{Script=Han}\d]{1,6}?)条/gu;

function articleOf(law: Law | undefined, article: string): string | undefined {
  return canonicalize(law?.条款.find(({ 条 }) => formatArticle(条) === article));
}

/**
 * Finds laws by id, name and short name.
 * @param earlier the register of the earlier version
 */
export function lawFinder(laws: ReadonlyMap<string, Law>, earlier: ReadonlyMap<string, Law> = laws): LawOf {
  const byName = new Map<string, RegisteredLaw>();
  for (const [id, law] of laws) {
    const isNew = (article: string) => articleOf(law, article) !== articleOf(earlier.get(id), article);
    for (const name of [id, law.名称, law.简称]) byName.set(normaliseText(name), { law, isNew });
  }
  return (idOrName) => byName.get(normaliseText(idOrName));
}

const NEW_ARTICLE = '（这次新登记的条款，请核对原文）';

function citeArticles({ law, isNew }: RegisteredLaw, articles: readonly string[]): CitedBasis {
  if (law.状态 === '已废止') return { usable: [], flaws: [`《${law.简称}》已经废止`] };
  const known = new Set(law.条款.map(({ 条 }) => formatArticle(条)));
  const usable = articles.filter((article) => known.has(article));
  return {
    usable:
      usable.length === 0
        ? []
        : [`《${law.简称}》${usable.join('、')}${usable.some(isNew) ? NEW_ARTICLE : ''}`],
    flaws: articles
      .filter((article) => !known.has(article))
      .map((article) => `法规库里的《${law.简称}》没有登记${article}`),
  };
}

function joined(parts: readonly CitedBasis[]): CitedBasis {
  return { usable: parts.flatMap(({ usable }) => usable), flaws: parts.flatMap(({ flaws }) => flaws) };
}

function citeLaw({ 法规, 条款 }: LegalBasis, lawOf: LawOf): CitedBasis {
  const law = lawOf(法规);
  if (law === undefined) return { usable: [], flaws: [`法规库里没有“${法规}”`] };
  return citeArticles(law, 条款.map(formatArticle));
}

const NOT_YET = '文号的年份还没有到';

function isYetToCome(number: string, year: number): boolean {
  return (yearOfNumber(number) ?? year) > year;
}

function citeDocument({ 名称, 文号 }: DocumentCited, year: number): CitedBasis {
  if (isYetToCome(文号, year)) return { usable: [], flaws: [NOT_YET] };
  if (!isReason(名称) || documentNumberIn(文号) === undefined) {
    return { usable: [], flaws: [`“${文号}”不像文件的文号`] };
  }
  return { usable: [`${名称}（${文号}）`], flaws: [] };
}

/** What an entry of a file of reasons goes by. */
export function basisOfEntry(
  { 依据 = [], 文件 = [] }: DefinitionOf['reason']['说明'][number],
  lawOf: LawOf,
  year: number,
): CitedBasis {
  return joined([...依据.map((one) => citeLaw(one, lawOf)), ...文件.map((one) => citeDocument(one, year))]);
}

/** What a text goes by: 《法规》第五十条, or a document by its 文号. */
export function basisOfText(text: string, lawOf: LawOf, year: number): CitedBasis {
  const number = documentNumberIn(text);
  if (number !== undefined && isYetToCome(number, year)) return { usable: [], flaws: [NOT_YET] };
  if (number !== undefined) return { usable: [text], flaws: [] };
  const cited = [...normaliseText(text).matchAll(QUOTED_LAW)].map(
    ([, name = '', articles = '']): CitedBasis => {
      const law = lawOf(name);
      if (law === undefined) return { usable: [], flaws: [`法规库里没有《${name}》`] };
      const numbers = [...articles.matchAll(ARTICLE)].map(([, number = '']) => {
        const article = formatArticle(number);
        return article.startsWith('第') ? article : `第${article}条`;
      });
      if (numbers.length === 0) return { usable: [], flaws: [`没有写明是《${name}》的哪一条`] };
      return citeArticles(law, numbers);
    },
  );
  if (cited.length > 0 || text === '') return joined(cited);
  return { usable: [], flaws: [`“${text}”里没有法规的名称和条号，也没有文号`] };
}
