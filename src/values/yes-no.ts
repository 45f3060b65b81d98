/** True only for 是: an answer that is not there is not a yes. */
export function isYes(value: '是' | '否' | undefined): boolean {
  return value === '是';
}
