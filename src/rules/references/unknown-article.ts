import { citationsOf } from '../../model/references.js';
import { formatArticle } from '../../values/article-number.js';
import { normaliseText } from '../../values/text.js';
import { defineCatalogueRule } from '../rule.js';

/** “14”, “１４”, “14条” and “第14条” as the page would say it: 第十四条. */
function wording(article: string): string {
  return formatArticle(normaliseText(article).replace(/^第?(\d+)条?$/u, '$1'));
}

export default defineCatalogueRule({
  on: ['item', 'power', 'bundle', 'reason'],
  code: 'R002',
  name: 'unknown-article',
  severity: 'error',
  isFixed: true,
  title: '引用的条款没有登记',
  why: '条号写错是依据里最常见的错；法规条目里登记过的条款才核对过。',
  bad: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: "设定依据:\n  - 法规: she-hui-bao-xian-fa\n    条款:\n      - '99'",
    },
  ],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: "设定依据:\n  - 法规: she-hui-bao-xian-fa\n    条款:\n      - '50'",
    },
  ],
  remedy: '对照法规原文核对条号；条号没有错的，把这一条登记到法规文件的「条款」里。',
  message: (args) =>
    `${args.法规}的${args.条}没有登记；条号只写数字，已登记的有：${(args.已登记 as readonly string[]).join('、')}`,
  *check({ definition }, { catalogue }) {
    for (const cited of citationsOf(definition)) {
      const law = catalogue.definitions.law.get(cited.text);
      if (!law) continue;
      for (const [index, article] of cited.basis.条款.entries()) {
        if (law.条款.some(({ 条 }) => 条 === article)) continue;
        const known = law.条款.map(({ 条 }) => 条);
        const meant = known.find((number) => formatArticle(number) === wording(article));
        const args = { 法规: law.简称, 条: formatArticle(article), 已登记: known };
        yield {
          path: [...cited.path.slice(0, -1), '条款', index],
          args,
          ...(meant && { fix: `'${meant}'`, isCertain: true }),
        };
      }
    }
  },
});
