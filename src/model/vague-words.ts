import { placeholderKind } from '../values/placeholder-text.js';
import { withoutQuotes } from '../values/quoted-text.js';

const AMOUNT =
  '[\\d一二三四五六七八九十百千万两几]+\\s*(?:个)?(?:工作日|日|天|周|月|年|小时|分钟|元|万元|份|人|次|岁|周岁|%)';
// Our own list; each word with what makes it vague, so that 一般纳税人, 以身份证为准 or 左右两侧 pass.
const VAGUE = new RegExp(
  [
    '视(?:具体|实际)?情况?(?:而定|确定|处理|办理|延长)?(?=$|[，。；、而可予给决提延])',
    '酌情|(?<![请您应要议])尽快|适时|原则上|特殊(?:情况|情形)(?:的)?(?:除外|例外|另行|可以?适当)',
    '以(?:窗口|现场|工作人员|受理(?:窗口|人员)|经办(?:机构|人员)|(?:实际|当地)(?:情况|要求|规定|政策|办理|受理))[^，。；]{0,8}为准',
    '详询|详情(?:请)?(?:咨询|询|致电)|具体[^，。；]{0,8}(?:咨询|询问|致电|拨打)',
    '[详参]见(?:附件|附表|通知|文件|公告|官网|网站|网页|窗口)',
    `${AMOUNT}左右`,
    '若干(?:份|个|张|天|日|次|名|项|套|元|年|月|材料|证明)',
    '一般(?:情况下|来说|不超过|需要?(?!求))',
    '(?:按照?|符合|根据)(?:国家|省|市|本市)?(?:有关|相关)(?:规定|要求|政策)',
    '适当(?:延长|放宽|减免|顺延|补充)',
  ].join('|'),
  'u',
);
/** One of these stands in each of them: most texts need no closer look. */
const TRACE = /[视酌快殊准询详左若般关]|适时|适当|原则|具体/u;
/** 及时 asks something of the citizen, too; only what the office does needs a number. */
const SOON = /及时(?:办理|办结|受理|审核|审查|审批|决定|核定|送达|告知|反馈|支付|发放|处理|答复|通知)/u;

/** The first vague word of a text outside of what it quotes; none in a text that is a placeholder as a whole. */
export function vagueWord(text: string): string | undefined {
  if (!TRACE.test(text) || !VAGUE.test(text) || placeholderKind(text)) return undefined;
  return VAGUE.exec(withoutQuotes(text))?.[0];
}

/** 及时 with what the office is to do, as the words of a step that has no limit of its own; `undefined` when it is not there. */
export function vagueSoon(text: string): string | undefined {
  return SOON.exec(text)?.[0];
}
