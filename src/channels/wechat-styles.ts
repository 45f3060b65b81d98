import { UserError } from '../diagnostic/user-error.js';
import { isArticleStyle } from './wechat-allow-list.js';

const REMEDY = '请改正 templates/wechat/styles.json，或去掉 --templates 选项';

/**
 * The table of named inline styles (`{ "heading": { "font-size": "18px" } }`) as the helper `style`. Throws
 * `UserError` for a property or value that an article may not have, and for a name that is not in the table.
 */
export function readStyles(json: string): (name: unknown) => string {
  const table: unknown = parseJson(json);
  const styles = new Map(Object.entries(recordOf(table)).map(([name, style]) => [name, inline(name, style)]));
  return (name) => {
    const style = styles.get(String(name));
    if (style === undefined) throw new UserError(`文章样式表里没有“${String(name)}”这个样式`, REMEDY);
    return style;
  };
}

function inline(name: string, style: unknown): string {
  const declarations = Object.entries(recordOf(style)).map(([property, value]) => {
    if (typeof value === 'string' && isArticleStyle(property, value)) return `${property}:${value}`;
    throw new UserError(`文章样式“${name}”的 ${property}：${String(value)} 不在公众号允许的范围内`, REMEDY);
  });
  return declarations.join(';');
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new UserError('文章样式表应当是“名称：{属性：值}”', REMEDY);
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new UserError('文章样式表不是有效的 JSON', REMEDY);
  }
}
