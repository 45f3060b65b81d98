import { formatChineseNumber } from './chinese-number.js';

/**
 * The number of an article as statutes print it: `50` → `第五十条`, `101` → `第一百零一条` (1 to 9999). Any other text,
 * such as `程序` or `第五十条`, is returned as it is.
 */
export function formatArticle(article: string): string {
  const digits = article.normalize('NFKC').trim();
  return /^[1-9]\d{0,3}$/u.test(digits) ? `第${formatChineseNumber(Number(digits))}条` : article;
}
