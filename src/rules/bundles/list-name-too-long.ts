import { exampleList } from '../example-list.js';
import { defineRule } from '../rule.js';

/** Limit of `title` in WeChat's draft/add, in characters. */
const ARTICLE_TITLE_LIMIT = 32;

const named = (name: string) =>
  [exampleList('热门高频', 'shi-ye-deng-ji')].map((example) =>
    'whole' in example
      ? { ...example, whole: example.whole.replace('名称: 热门高频清单', `名称: ${name}`) }
      : example,
  );

export default defineRule({
  on: ['list'],
  code: 'B033',
  name: 'list-name-too-long',
  severity: 'error',
  title: '清单名称太长，公众号标题放不下',
  why: '每份清单发一篇公众号文章，标题就是清单的名称，最多 32 个字，超过就发不出去。',
  bad: named('示例市人力资源和社会保障局深入推进人社服务快办行动热门高频服务事项清单'),
  good: named('热门高频服务事项清单'),
  remedy: '把名称改短，不超过 32 个字；全称和出处写在「来源」里。',
  message: (args) => `清单名称有 ${args.字数} 个字，公众号标题最多 ${ARTICLE_TITLE_LIMIT} 个`,
  *check(list) {
    const length = [...list.名称].length;
    if (length > ARTICLE_TITLE_LIMIT) yield { path: ['名称'], args: { 字数: length } };
  },
});
