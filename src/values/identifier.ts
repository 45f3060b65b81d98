/** True for the id of a definition: lower-case pinyin, digits and hyphens, at most 80 characters. */
export function isIdentifier(text: string): boolean {
  return text.length <= 80 && /^[a-z0-9][a-z0-9-]*$/u.test(text);
}
