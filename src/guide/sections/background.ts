import type { Catalogue, ServiceItem } from '../../catalog/catalogue.js';
import { formatArticle } from '../../values/article-number.js';
import { resolve } from '../guide-context.js';
import type { Leaf } from '../leaf.js';
import { codeLeaf, dateLeaf, optional, proseLeaves, textLeaf, wordsLeaf } from '../leaves.js';
import type { Entry, Section } from '../publication.js';
import { entry, section } from '../section.js';

/** 设定依据: the laws with the cited articles and what they say. */
export function legalBases(catalogue: Catalogue, item: ServiceItem): Section | null {
  return section({
    key: 'bases',
    part: 'bases',
    heading: '设定依据',
    entries: item.设定依据.map(({ 法规, 条款 }) => basisEntry(catalogue, 法规, 条款)),
  });
}

/** A law with the cited articles and what they say. `users` stand after the articles, where several rest on the law. */
export function basisEntry(
  catalogue: Catalogue,
  id: string,
  articles: readonly string[],
  users: readonly Leaf[] = [],
): Entry {
  const law = resolve(catalogue, 'law', id);
  return entry({
    name: textLeaf('', `《${law.名称}》`),
    facts: [
      ...optional(law.文号, (number) => textLeaf('文号', number)),
      ...articles.map((article): Leaf => {
        const gist = law.条款.find((candidate) => candidate.条 === article)?.摘要 ?? '';
        return { label: formatArticle(article), text: gist, type: 'basis', value: { law: id, article } };
      }),
      ...users,
      ...optional(law.核对日期, (date) => dateLeaf('条文核对', date)),
    ],
  });
}

/** 权利义务 and 救济途径. */
export function rights(item: ServiceItem): Section | null {
  const list = (label: string, texts: readonly string[] = []) =>
    texts.map((text, index) => textLeaf(index === 0 ? label : '', text));
  return section({
    key: 'rights',
    part: 'facts',
    heading: '权利、义务和救济',
    facts: [
      ...list('您的权利', item.权利义务?.权利),
      ...list('您的义务', item.权利义务?.义务),
      ...(item.行政复议与诉讼 ? proseLeaves('行政复议', item.行政复议与诉讼.行政复议) : []),
      ...(item.行政复议与诉讼 ? proseLeaves('行政诉讼', item.行政复议与诉讼.行政诉讼) : []),
    ],
  });
}

/** 常见问题. */
export function questions(item: ServiceItem): Section | null {
  return section({
    key: 'questions',
    part: 'questions',
    heading: '常见问题',
    entries: (item.常见问题 ?? []).map(({ 问, 答 }) =>
      entry({ name: textLeaf('', 问), body: proseLeaves('', 答) }),
    ),
  });
}

/** 基本信息: what the registers of service items hold about this one. */
export function registerEntry(catalogue: Catalogue, item: ServiceItem): Section | null {
  const powers = (item.关联权力 ?? []).map((id) => resolve(catalogue, 'power', id).权力名称);
  return section({
    key: 'register',
    part: 'register',
    heading: '基本信息',
    facts: [
      textLeaf('事项类型', item.事项类型),
      wordsLeaf('服务对象', item.服务对象),
      textLeaf('办件类型', item.办件类型),
      ...optional(item.办理模式, (text) => textLeaf('办理模式', text)),
      textLeaf('实施主体', item.实施主体),
      ...optional(item.实施主体性质, (text) => textLeaf('实施主体性质', text)),
      ...optional(item.联办机构, (words) => wordsLeaf('联办机构', words)),
      textLeaf('责任处室', item.责任处室),
      textLeaf('行使层级', item.行使层级),
      ...optional(item.权力来源, (text) => textLeaf('权力来源', text)),
      ...powers.map((name, index) => textLeaf(index === 0 ? '对应权力' : '', name)),
      wordsLeaf('主题', item.主题),
      textLeaf('全程网办', item.全程网办),
      ...(item.数量限制 ? proseLeaves('数量限制', item.数量限制) : []),
      ...(item.中介服务 ? proseLeaves('中介服务', item.中介服务) : []),
      ...optional(item.基本编码, (code) => codeLeaf('基本编码', code)),
      ...optional(item.实施编码, (code) => codeLeaf('实施编码', code)),
      ...optional(item.业务办理项编码, (code) => codeLeaf('业务办理项编码', code)),
      ...optional(item.地方编码, (code) => codeLeaf('地方编码', code)),
      ...optional(item.生效日期, (date) => dateLeaf('生效日期', date)),
      ...optional(item.失效日期, (date) => dateLeaf('失效日期', date)),
      dateLeaf('更新日期', item.更新日期),
      ...optional(item.核对日期, (date) => dateLeaf('核对日期', date)),
    ],
  });
}
