import { UserError } from '../diagnostic/user-error.js';
import type { ChannelId } from './channel.js';

/** What Handlebars says in English of the mistakes that own templates make, and what an operator is told. */
const PROBLEMS: readonly (readonly [pattern: RegExp, words: (name: string) => string])[] = [
  [/^The partial (\S+) could not be found/u, (name) => `没有「${name}」这个部件`],
  [/^"(\S+)" not defined/u, (name) => `没有「${name}」这个字段`],
  [/unknown helper (\S+)/u, (name) => `没有「${name}」这个助手`],
  [/^Parse error on line (\d+)/u, (line) => `第 ${line} 行写法不对`],
];

function inChinese(message: string): string {
  for (const [pattern, words] of PROBLEMS) {
    const found = pattern.exec(message);
    if (found) return words(found[1] ?? '');
  }
  return message;
}

/** The error for a template that cannot be used, made from what the template engine says of it. */
export function brokenTemplate(channel: ChannelId, name: string, problem: string): UserError {
  const file = name.startsWith('shared/') ? `${name}.hbs` : `${channel}/${name}.hbs`;
  return new UserError(
    `模板 ${file}（渠道 ${channel}）无法使用：${inChinese(problem)}`,
    '请对照自带的 templates/ 改正这个模板，或去掉 --templates 选项',
  );
}
