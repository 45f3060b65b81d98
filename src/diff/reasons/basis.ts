import type { Law, LegalBasis } from '../../catalog/catalogue.js';
import type { DefinitionOf } from '../../catalog/kinds.js';
import { formatArticle } from '../../values/article-number.js';
import { documentNumberIn } from '../../values/document-number.js';
import { isReason } from '../../values/reason.js';
import { normaliseText } from '../../values/text.js';

/** A law of the register by its id, its name or its short name. */
export type LawOf = (idOrName: string) => Law | undefined;

/** What a reason goes by: what can be looked up, as people cite it, and why the rest cannot. */
export interface CitedBasis {
  readonly usable: readonly string[];
  readonly flaws: readonly string[];
}

type DocumentCited = NonNullable<DefinitionOf['reason']['说明'][number]['文件']>[number];

const QUOTED_LAW =
  /《([^《》]+(?:〈[^〈〉]*〉[^《》]*)?)》((?:第?[\p{Script=Han}\d]{1,6}条[、，和及至]?)*)/gu;
const ARTICLE = /第?([\p{Script=Han}\d]{1,6}?)条/gu;

/** Finds laws by id, name and short name. */
export function lawFinder(laws: ReadonlyMap<string, Law>): LawOf {
  const byName = new Map<string, Law>();
  for (const law of laws.values()) {
    for (const name of [law.名称, law.简称]) byName.set(normaliseText(name), law);
  }
  return (idOrName) => laws.get(idOrName) ?? byName.get(normaliseText(idOrName));
}

function citeArticles(law: Law, articles: readonly string[]): CitedBasis {
  if (law.状态 === '已废止') return { usable: [], flaws: [`《${law.简称}》已经废止`] };
  const known = new Set(law.条款.map(({ 条 }) => formatArticle(条)));
  const usable = articles.filter((article) => known.has(article));
  return {
    usable: usable.length === 0 ? [] : [`《${law.简称}》${usable.join('、')}`],
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

function citeDocument({ 名称, 文号 }: DocumentCited): CitedBasis {
  if (!isReason(名称) || documentNumberIn(文号) === undefined) {
    return { usable: [], flaws: [`“${文号}”不像文件的文号`] };
  }
  return { usable: [`${名称}（${文号}）`], flaws: [] };
}

/** What an entry of a file of reasons goes by. */
export function basisOfEntry(
  { 依据 = [], 文件 = [] }: DefinitionOf['reason']['说明'][number],
  lawOf: LawOf,
): CitedBasis {
  return joined([...依据.map((one) => citeLaw(one, lawOf)), ...文件.map(citeDocument)]);
}

/** What a text goes by: 《法规》第五十条, or a document by its 文号. */
export function basisOfText(text: string, lawOf: LawOf): CitedBasis {
  if (documentNumberIn(text) !== undefined) return { usable: [text], flaws: [] };
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
