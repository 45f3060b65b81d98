const TYPE_NAMES: Readonly<Record<string, string>> = {
  object: '一组“键: 值”（另起一行，比上一行多缩进两个空格）',
  array: '列表（每条另起一行，以“- ”开头）',
  string: '一段文字',
  integer: '整数（只写数字，不加单位）',
  number: '数字（不加单位）',
};

/** What an editor wrote instead. */
export function actualType(value: unknown): string {
  if (Array.isArray(value)) return '列表';
  if (value === null) return '空的';
  if (typeof value === 'object') return '一组“键: 值”';
  if (typeof value === 'string') return '一段文字';
  return typeof value === 'number' ? '数字' : `“${String(value)}”`;
}

/** How a type of JSON Schema is to be written. */
export function expectedType(type: string): string {
  return TYPE_NAMES[type] ?? type;
}
