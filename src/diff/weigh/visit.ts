const MUST_COME =
  /(?:应当|必须|须|需要?|请)[^，。；、不]{0,10}(?:到现场|到场|亲自|到窗口|到大厅|来现场)|本人[^，。；]{0,4}(?:应当|必须|须)[^，。；]{0,4}(?:到|来)/u;
const NEED_NOT =
  /(?:不用|不必|无需|无须|不需要?|免于?)[^，。；]{0,4}(?:到现场|到场|亲自|到窗口|到大厅|来现场)/u;

/** Did a text begin to ask people to come, which it did not, or even spared them? */
export function mustComeNow(before: string, after: string): boolean {
  const isAsked = (text: string) => MUST_COME.test(text.replace(/\s+/gu, '').replace(NEED_NOT, ''));
  return isAsked(after) && !isAsked(before);
}
