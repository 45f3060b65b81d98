// Whole answers that answer nothing: "见附件" is one, "见附件，工作日办理" is not.
const PLACEHOLDER =
  /^(?:无|没有|暂无|暂缺|待定|待补充?|待完善|略|同上|未知|不详|(?:请?详见|参见|见)[^，；：]{0,30}|n\/?a|null|[x×]{2,}|[?？/／\-—－…·.*]+)[。.！!]?$/iu;

/** Does the text say something? Blanks, dashes, “无” and “详见……” do not. */
export function isSaid(text: string | undefined): boolean {
  const words = text?.trim() ?? '';
  return words !== '' && !PLACEHOLDER.test(words);
}

/** Does every text of a value say something? An absent value, an empty list and an empty object say nothing. */
export function isWhollySaid(value: unknown): boolean {
  if (typeof value === 'string') return isSaid(value);
  if (value === undefined || value === null) return false;
  if (typeof value !== 'object') return true;
  const children = Object.values(value);
  return children.length > 0 && children.every(isWhollySaid);
}
