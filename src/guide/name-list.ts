/** Names in a row, joined with 、; where one of them has a 、 of its own, each in quotation marks: “补领、换领”“挂失”. */
export function joinNames(names: readonly string[]): string {
  return names.length > 1 && names.some((name) => name.includes('、')) ? quoteNames(names) : names.join('、');
}

/** Each name in quotation marks, nothing between them. */
export function quoteNames(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join('');
}
