import { defineRule } from '../rule.js';

/** Limit of `title` in WeChat's draft/add, in characters. */
const ARTICLE_TITLE_LIMIT = 32;

const named = (name: string) => [{ file: 'bundles/shi-ye.yaml', patch: `名称: ${name}` }];

export default defineRule({
  on: ['bundle'],
  code: 'B035',
  name: 'bundle-name-too-long',
  severity: 'error',
  title: '一件事的名称太长，公众号标题放不下',
  why: '每件事发一篇公众号文章，标题最多 32 个字；名称比这还长，标题就会被截掉一段。',
  bad: named('失业人员和离校未就业高校毕业生以及返乡农民工失业登记和失业保险待遇申领'),
  good: named('失业登记和失业保险待遇申领'),
  remedy: '把名称改短，不超过 32 个字；要说明的写在「场景」里。',
  message: (args) => `一件事的名称有 ${args.字数} 个字，公众号标题最多 ${ARTICLE_TITLE_LIMIT} 个`,
  *check(bundle) {
    const length = [...bundle.名称].length;
    if (length > ARTICLE_TITLE_LIMIT) yield { path: ['名称'], args: { 字数: length } };
  },
});
