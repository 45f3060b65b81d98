import type { Catalogue, Law, LegalBasis, ServiceItem } from '../catalog/catalogue.js';
import { formatArticle } from '../values/article-number.js';
import { compareDates, parseDate } from '../values/date.js';
import { isYes } from '../values/yes-no.js';

/** 法律、法规、规章: nothing lower can demand that people come. Source: 实施办法二（三）2. */
const BINDING: ReadonlySet<Law['类别']> = new Set<Law['类别']>([
  '法律',
  '行政法规',
  '地方性法规',
  '部门规章',
  '地方政府规章',
]);

/** Why an item that is not 全程网办 may stay so. */
export interface OnlineException {
  /** Articles that demand that people come, with what they say: 《劳动争议调解仲裁法》第三十六条（申请人无故不到庭的……）. */
  readonly bases: readonly string[];
  /** Articles that are cited and do not say that anybody has to come: 《工伤保险条例》第二十五条. */
  readonly silent: readonly string[];
  /** Laws that are cited and bind nobody to come, because of their kind. */
  readonly tooLow: readonly string[];
}

interface CitedArticle {
  readonly name: string;
  readonly article: Law['条款'][number];
}

// An article that the law file does not have is a finding of its own.
function articlesOf({ 条款 }: LegalBasis, law: Law): readonly CitedArticle[] {
  return 条款.flatMap((number) => {
    const article = law.条款.find(({ 条 }) => 条 === number);
    return article ? [{ name: `《${law.简称}》${formatArticle(number)}`, article }] : [];
  });
}

function isInForce({ 状态, 施行日期 }: Law, day: string): boolean {
  const from = parseDate(施行日期 ?? '');
  return 状态 !== '已废止' && (from === undefined || compareDates(from, day) <= 0);
}

/**
 * What the item cites for its 必须现场办理原因 on `day` (YYYY-MM-DD): only an article with `要求到场: 是` of a binding law counts.
 * Laws that the catalogue does not have, repealed ones and those that do not yet hold are left out: each is a finding of its own.
 */
export function onlineException(item: ServiceItem, { definitions }: Catalogue, day: string): OnlineException {
  const cited = (item.必须现场办理原因?.依据 ?? []).flatMap((basis) => {
    const law = definitions.law.get(basis.法规);
    return law && isInForce(law, day) ? [{ basis, law }] : [];
  });
  const articles = cited.flatMap(({ basis, law }) => (BINDING.has(law.类别) ? articlesOf(basis, law) : []));
  return {
    bases: articles
      .filter(({ article }) => isYes(article.要求到场))
      .map(({ name, article }) => `${name}（${article.摘要.trim().replace(/。$/u, '')}）`),
    silent: articles.filter(({ article }) => !isYes(article.要求到场)).map(({ name }) => name),
    tooLow: cited.flatMap(({ law }) => (BINDING.has(law.类别) ? [] : [law.简称])),
  };
}
