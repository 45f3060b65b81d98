const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;

/** Words that fill the place of a reason and say nothing. */
const NO_REASON = new Set(
  '无 没有 暂无 无理由 没有理由 没理由 理由 原因 略 同上 同前 见上 如上 如题 其他 其它 是 否 不详 不知道 待定 待补 待填 待补充 忽略 关闭 测试 none na null todo tbd test'.split(
    ' ',
  ),
);

/**
 * Does the text give a reason? At least two letters, not one and the same again and again, not a number, and none of the words that
 * only fill the place (无, 同上, 待定 …).
 */
export function isReason(text: string): boolean {
  const letters = text.normalize('NFKC').replace(NOT_LETTERS, '').toLowerCase();
  if (/^\p{N}*$/u.test(letters) || new Set(letters).size < 2) return false;
  return !NO_REASON.has(letters);
}
