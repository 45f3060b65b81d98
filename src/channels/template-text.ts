import { UserError } from '../diagnostic/user-error.js';
import type { TemplateTexts } from './templates.js';

/** The text of a file that a channel cannot do without. Throws `UserError` where it is missing. */
export function templateText(texts: TemplateTexts, path: string): string {
  const text = texts.get(path);
  if (text !== undefined) return text;
  throw new UserError(`缺少模板文件 ${path}`, '请补上这个文件，或去掉 --templates 选项');
}
