import { BURDEN_WORDS } from '../guide/changes-entries.js';
import { visible } from '../reporters/words.js';
import type { ChangelogPlan } from '../usecases/changelog/write-changelog.js';
import type { ChangelogOptions, ComparedTags } from './changelog-tags.js';

/** Why there was nothing to compare. */
function nothingCompared({ tags }: ComparedTags, { tags: pattern, since }: ChangelogOptions): string {
  const how = '定稿的时候打一个标签，例如 git tag 2026.11，以后每次调整完再打一个';
  const [first] = tags;
  if (since !== undefined) return `“${since}”以后还没有别的标签，没有可写的。${how}。\n`;
  if (first !== undefined) return `只有一个标签“${first.name}”，它前面没有版本可以比。${how}。\n`;
  const which = pattern === '*' ? '' : `合“${pattern}”样式、`;
  return `还没有${which}带着目录的标签，不知道从哪里比起。${how}。\n`;
}

/** What was compared, what was or would be written, what was left out. */
export function describeChangelog(
  plan: ChangelogPlan,
  compared: ComparedTags,
  options: ChangelogOptions,
): string {
  const { tags, unread } = compared;
  if (tags.length < 2) return nothingCompared(compared, options);
  const count = plan.files.reduce((sum, { added }) => sum + added.length, 0);
  const known = plan.known > 0 ? `，以前写过的 ${plan.known} 件` : '';
  const lines = plan.files.flatMap(({ file, was, added }) => [
    `${options.catalog}/${file}（${was === null ? '新文件' : '添上'} ${added.length} 件）`,
    ...added.map(
      ({ 日期, 版本 = '', 名称, 类别, 内容 }) =>
        `  ${日期} ${版本} ${名称}（${BURDEN_WORDS[类别]}）：${内容}`,
    ),
  ]);
  const verb = options.dryRun ? '要写' : '写了';
  const end = options.dryRun ? '现在只是看看，什么都没有写。' : '请看一遍字句，再提交。';
  const missing = unread.map((one) => `读不出来，没有比：${one}`);
  const names = `${tags[0]?.name} 到 ${tags.at(-1)?.name}`;
  return [
    ...lines,
    ...missing,
    `比较了 ${tags.length} 个标签（${names}）：${verb} ${count} 件${known}。${count > 0 ? end : '没有新的。'}`,
  ]
    .map((line) => `${visible(line)}\n`)
    .join('');
}
