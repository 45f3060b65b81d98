import type { ServiceItem } from '../catalog/catalogue.js';
import type { BundleMember } from './merged-bundle.js';
import { namedMembers } from './named-members.js';

/** A promise of ease that running text makes, and the members that do not keep it. */
export interface BrokenEase {
  /** The clause that makes it. */
  readonly quote: string;
  readonly breakers: readonly { readonly member: BundleMember; readonly fact: string }[];
}

interface Ease {
  readonly said: RegExp;
  /** What an item says to the contrary. */
  readonly contraryOf: (item: ServiceItem) => string | undefined;
}

const SENTENCE_END = /[；。！？\n]/u;
const CLAUSE_END = /[，：（）]/u;
const REFUSED = /[不没未]能|不可|不是|并非|没有|无法|部分|个别|有的/u;
const EXCEPTED = /除|以外/u;

const visitsOver = (most: number) => (item: ServiceItem) =>
  item.到现场次数 > most ? `要到现场 ${item.到现场次数} 次` : undefined;

const EASES: readonly Ease[] = [
  {
    // “免费邮寄” says nothing of the fee.
    said: /不收(?:取)?(?:任何)?费|零收费|不用(?:交费|交钱|花钱)|免费(?=办|申|制|领|$|[的。])/u,
    contraryOf: ({ 收费 }) =>
      收费.是否收费 === '是' ? `要收费${收费.标准 ? `（${收费.标准}）` : ''}` : undefined,
  },
  {
    said: /(?:一次)?(?:也|都)?不用跑(?!第)|一次(?:也|都)?不跑|零跑(?:动|腿)|不用到(?:现场|窗口|大厅)|不见面办|足不出户/u,
    contraryOf: visitsOver(0),
  },
  { said: /(?:最多|只用?|只需要?|只要)(?:跑|来|去)(?:[一1] ?[次趟])/u, contraryOf: visitsOver(1) },
  {
    said: /全(?:程|流程)(?:网办|网上办|在线办|线上办)/u,
    contraryOf: ({ 全程网办 }) => (全程网办 === '是' ? undefined : '不能全程网办'),
  },
];

function brokenIn(clause: string, members: readonly BundleMember[]): readonly BrokenEase[] {
  return EASES.filter(({ said }) => said.test(clause)).flatMap(({ contraryOf }) => {
    const breakers = members.flatMap((member) => {
      const fact = member.source.kind === 'item' ? contraryOf(member.source.item) : undefined;
      return fact === undefined ? [] : [{ member, fact }];
    });
    return breakers.length > 0 ? [{ quote: clause.trim(), breakers }] : [];
  });
}

/**
 * Promises of ease in running text of a bundle (免费, 一次不跑, 全程网办) that members do not keep: those that the sentence has
 * named, else any. What other departments handle says nothing of it.
 * @param members the members in force (`bundleMembers`)
 */
export function brokenEases(text: string, members: readonly BundleMember[]): readonly BrokenEase[] {
  const sentences = text.split(SENTENCE_END).filter((sentence) => !EXCEPTED.test(sentence));
  return sentences.flatMap((sentence) => {
    let named: readonly BundleMember[] = [];
    return sentence.split(CLAUSE_END).flatMap((clause) => {
      const own = namedMembers(clause, members);
      // “失业登记当场办，不用跑”: both are said of the same.
      if (own.length > 0) named = own;
      return REFUSED.test(clause) ? [] : brokenIn(clause, named.length > 0 ? named : members);
    });
  });
}
