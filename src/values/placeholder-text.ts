import { normaliseText } from './text.js';

const HOLLOW =
  /^(?:[-—–_/\\.。·…?*~]+|略|同上|见上|待[定补查]|待补充|待完善|待更新|待确认|暂定|暂缺|未填|未知|空|空白|测试|示例|内容|todo|tbd|n\/?a|null|none|undefined|[x×]+|请?[详参]见.{1,20}|(?:见|参照|参考)(?:附件|附表|上|下|通知|文件|网站|官网|网页|公告|窗口|说明|详情).{0,12})$/iu;
const NOTHING = /^(?:暂?无|没有|无要求|无内容|不涉及|不适用|否)$/u;
const LETTERS_IN_TEXT = /(?<![a-z\d])[x×]{2,}(?![a-z\d])/iu;
// How a stand-in may begin, and a letter of one: most texts need no closer look, least of all those in Chinese.
const CHINESE_BEGINNINGS = new Set(
  [...'略同上见待暂未空测示内无没不否请详参照'].map((one) => one.charCodeAt(0)),
);
const BEGINNING = /^\s*(?:[\p{P}\p{S}略同上见待暂未空测示内无没不否请详参照tnuTNUｔｎｕＴＮＵ]|$)/u;
const LETTER = /[xX×ｘＸ]/u;
const END = /[。；;.]+$/u;

/**
 * What kind of stand-in a text is: `hollow` says nothing at all (`/`, `待定`, `详见附件`, `XX市`), `nothing` says that there
 * is nothing (`无`), which is right for some elements; `undefined` for a text that says something.
 */
export function placeholderKind(text: string): 'hollow' | 'nothing' | undefined {
  if (!mayBegin(text) && !LETTER.test(text)) return undefined;
  const plain = normaliseText(text);
  if (plain.length <= 24) {
    const bare = plain.length > 1 ? plain.replace(END, '') : plain;
    if (NOTHING.test(bare)) return 'nothing';
    if (bare === '' || HOLLOW.test(bare)) return 'hollow';
  }
  return LETTERS_IN_TEXT.test(plain) ? 'hollow' : undefined;
}

function mayBegin(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 0x4e00 && first <= 0x9fff ? CHINESE_BEGINNINGS.has(first) : BEGINNING.test(text);
}
