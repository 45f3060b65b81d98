import { clausesOf, withoutQuotes } from '../values/quoted-text.js';

const WHICH = '(?:其[他它](?!人)|有关|相关|相应|必要的?|所需的?)(?:的)?';
const PAPERS = '(?:材料|资料|证明|证件|文件|手续|凭证)';
/** Anywhere in a name or a condition: the citizen cannot know what is meant. */
const CATCH_ALL = new RegExp(
  `${WHICH}(?:[^，。；、]{0,8}的)?(?:申请|申报|证明|辅助|补充|佐证|支撑|身份|情况)?${PAPERS}|等(?:相关|有关|证明|其他)*${PAPERS}`,
  'u',
);
/** A list that goes on: 身份证、户口簿等. In a sentence 等 may also close a list. */
const OPEN_LIST = /(?<![中初高平同均])等$/u;
/** The same in brackets behind a name: （户口簿、居住证等）. */
const OPEN_BRACKETS =
  /[（(][^（）()]*(?:证明?|书|[簿表卡件照册单]|户口本|合同|协议|材料|凭证|票据|发票)等[）)]/u;
const CATCH_ALL_CONDITION =
  /其[他它](?:(?:应当?|需要?|必须)?(?:具备|符合|满足)(?:规定)?的?|所?需要?的|规定的?|法定的?|必要的?|相关的?|有关的?|特殊的?)?(?:条件|情形|要求|规定)|^其[他它]$/u;
const IN_STEP = new RegExp(
  `(?:提交|提供|携带|出示|上传|递交|补交|准备|备齐)[^，。；]{0,12}?${WHICH}(?:[^，。；、]{0,8}的)?(?:申请|申报|证明)?${PAPERS}`,
  'u',
);
/** All of a clause is such a list: 身份证等相关证明材料. */
const ONLY_LIST =
  /(?:^|[，。；])[^的由系已自可将与对，。；]{2,24}等(?:相关|有关|其[他它])的?(?:证明|申请|申报)?(?:材料|资料|证明|证件|文件|手续|凭证)(?=$|[，。；])/u;
/** A name and a condition may hold no catch-all at all; a sentence only none that it asks for, and a note on a material none that it consists of. */
export type Place = 'name' | 'condition' | 'sentence' | 'note';

const PATTERNS: Readonly<Record<Place, readonly RegExp[]>> = {
  name: [CATCH_ALL, OPEN_LIST, OPEN_BRACKETS],
  condition: [CATCH_ALL, CATCH_ALL_CONDITION],
  sentence: [IN_STEP],
  note: [IN_STEP, ONLY_LIST],
};
const REFUSED = /不用|无需|无须|不需|不必|不再|不得|不要|不能|没有|免于/u;

/** A part of each catch-all: most texts need no closer look. */
const TRACE = /[其等]|有关|相关|相应|必要|所需/u;

/**
 * The first words of a text that stand for materials or conditions without naming them (其他材料, 有关证明, 规定的其他条件), outside of
 * quoted law and of sentences that say that nothing more is needed.
 */
export function catchAllIn(text: string, place: Place): string | undefined {
  if (!TRACE.test(text)) return undefined;
  const patterns = PATTERNS[place];
  if (!patterns.some((pattern) => pattern.test(text))) return undefined;
  for (const clause of clausesOf(withoutQuotes(text))) {
    if (REFUSED.test(clause)) continue;
    for (const pattern of patterns) {
      const found = pattern.exec(clause)?.[0];
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
