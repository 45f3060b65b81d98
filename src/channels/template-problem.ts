import { UserError } from '../diagnostic/user-error.js';
import type { ChannelId } from './channel.js';

/** What Handlebars says in English of the mistakes that own templates make, and what an operator is told. */
const PROBLEMS: readonly (readonly [pattern: RegExp, words: (first: string, second: string) => string])[] = [
  [/^The partial (\S+) could not be found/u, (name) => `没有「${name}」这个部件`],
  [/^"(\S+)" not defined/u, (name) => `没有「${name}」这个字段`],
  [/unknown helper (\S+)/u, (name) => `没有「${name}」这个助手`],
  [/^(\S+) doesn't match (\S+)/u, (open, close) => `「${open}」和「${close}」不成对`],
  [/^(?:Parse|Lexical) error/u, () => '写法不对'],
];

function inChinese(message: string): string {
  for (const [pattern, words] of PROBLEMS) {
    const found = pattern.exec(message);
    if (found) return words(found[1] ?? '', found[2] ?? '');
  }
  return message;
}

/** The line of the template's own file, where the template engine names one. */
function lineOf(problem: unknown, message: string): string | undefined {
  if (problem instanceof Error && 'lineNumber' in problem && typeof problem.lineNumber === 'number') {
    return String(problem.lineNumber);
  }
  return /^(?:Parse|Lexical) error on line (\d+)/u.exec(message)?.[1];
}

/**
 * The error for a template that cannot be used.
 * @param name as templates call it: `shared/steps`, `blocks/fact`
 * @param problem what the template engine threw, or what is wrong in words
 */
export function brokenTemplate(channel: ChannelId, name: string, problem: unknown): UserError {
  const file = name.startsWith('shared/') ? `${name}.hbs` : `${channel}/${name}.hbs`;
  const message = problem instanceof Error ? problem.message : String(problem);
  const line = lineOf(problem, message);
  const place = line === undefined ? '' : ` 第 ${line} 行`;
  return new UserError(
    `模板 ${file}${place}（渠道 ${channel}）无法使用：${inChinese(message)}`,
    '请对照自带的 templates/ 改正这个模板，或去掉 --templates 选项',
  );
}
