import type { CodeDoc } from '../diagnostic/code-doc.js';

/** WeChat's draft/add takes less than 20,000 characters of HTML. */
const ARTICLE_LIMIT = 20_000;

export const articleTooLong: CodeDoc = {
  code: 'C001',
  name: 'article-too-long',
  severity: 'error',
  title: '公众号文章太长',
  why: '公众号一篇文章的内容要少于 2 万个字符（含排版代码），超过了接口会拒收。',
  bad: [
    {
      file: 'wechat/shi-ye-deng-ji/article.html',
      whole: `<section>${'办理失业登记。'.repeat(3000)}</section>`,
    },
  ],
  good: [{ file: 'wechat/shi-ye-deng-ji/article.html', whole: '<section>办理失业登记。</section>' }],
  remedy: '精简常见问题、流程和填报须知里的长段文字；清单太长的，分成两份。',
  message: (args) => `公众号文章有 ${args.字符数} 个字符，应当少于 ${args.上限} 个`,
};

/** The finding about an article that WeChat would refuse for its length (UTF-16 units of the fragment). */
export function articleLengthArgs(
  html: string,
): { readonly 字符数: number; readonly 上限: number } | undefined {
  return html.length < ARTICLE_LIMIT ? undefined : { 字符数: html.length, 上限: ARTICLE_LIMIT };
}
