import type { Catalogue, Law, LegalBasis, ServiceItem } from '../catalog/catalogue.js';
import { formatArticle } from '../values/article-number.js';
import { compareDates, parseDate } from '../values/date.js';

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
  /** What binds, such as 《工伤保险条例》第二十五条; repealed and lower texts are left out. */
  readonly bases: readonly string[];
  /** Laws that are cited and bind nobody to come, because of their kind. */
  readonly tooLow: readonly string[];
}

function citation({ 条款 }: LegalBasis, { 简称 }: Law): string {
  return `《${简称}》${条款.map(formatArticle).join('、')}`;
}

function isInForce({ 状态, 施行日期 }: Law, day: string): boolean {
  const from = parseDate(施行日期 ?? '');
  return 状态 !== '已废止' && (from === undefined || compareDates(from, day) <= 0);
}

/**
 * What the item cites for its 必须现场办理原因 on `day` (YYYY-MM-DD). Laws that the catalogue does not have, repealed ones and
 * those that do not yet hold are left out: each is a finding of its own.
 */
export function onlineException(item: ServiceItem, { definitions }: Catalogue, day: string): OnlineException {
  const cited = (item.必须现场办理原因?.依据 ?? []).flatMap((basis) => {
    const law = definitions.law.get(basis.法规);
    return law && isInForce(law, day) ? [{ basis, law }] : [];
  });
  return {
    bases: cited.flatMap(({ basis, law }) => (BINDING.has(law.类别) ? [citation(basis, law)] : [])),
    tooLow: cited.flatMap(({ law }) => (BINDING.has(law.类别) ? [] : [law.简称])),
  };
}
