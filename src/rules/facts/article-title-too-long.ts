import { defineRule } from '../rule.js';

/** Limit of `title` in WeChat's draft/add, in characters. */
const ARTICLE_TITLE_LIMIT = 32;

export default defineRule({
  on: ['item'],
  code: 'F013',
  name: 'article-title-too-long',
  severity: 'error',
  title: '名称太长，公众号标题放不下',
  why: '公众号文章的标题最多 32 个字，超过就发不出去。',
  bad: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: '事项名称: 离校未就业高校毕业生和登记失业人员以及返乡农民工失业登记和求职登记',
    },
  ],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch:
        '事项名称: 离校未就业高校毕业生和登记失业人员以及返乡农民工失业登记和求职登记\n公众号标题: 失业登记和求职登记',
    },
  ],
  remedy: '补写「公众号标题」，不超过 32 个字；全称仍然显示在正文里。',
  message: (args) => `事项名称有 ${args.字数} 个字，公众号标题最多 32 个`,
  *check(item) {
    const length = [...item.事项名称].length;
    if (length > ARTICLE_TITLE_LIMIT && item.公众号标题 === undefined) {
      yield { path: ['事项名称'], args: { 字数: length } };
    }
  },
});
