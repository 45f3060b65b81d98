const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;

/** Words that fill the place of a reason and say nothing. */
const NO_REASON = new Set(
  '无 没有 暂无 无理由 没有理由 没理由 理由 原因 略 同上 同前 见上 如上 如题 其他 其它 是 否 不详 不知道 待定 待补 待填 待补充 忽略 关闭 测试 none na null todo tbd test'.split(
    ' ',
  ),
);

// Said of anything whatever, however often.
const EMPTY_PHRASES =
  /^(?:因|因为|由于|根据|按|按照|为了)?(?:的|和|及|与|工作需要|上级要求|领导要求|实际需要|规范管理)+$/u;

/**
 * Does the text give a reason? At least two letters, not one and the same again and again, not a number, and none of the words that
 * only fill the place (无, 同上, 工作需要 …).
 */
export function isReason(text: string): boolean {
  const letters = text.normalize('NFKC').replace(NOT_LETTERS, '').toLowerCase();
  if (/^\p{N}*$/u.test(letters) || new Set(letters).size < 2) return false;
  return !NO_REASON.has(letters) && !EMPTY_PHRASES.test(letters);
}
