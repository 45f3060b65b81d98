import type { ServiceItem } from '../catalog/catalogue.js';
import { parseChineseNumber } from '../values/chinese-number.js';
import type { BrokenEase } from './ease-claims.js';
import type { BundleMember } from './merged-bundle.js';
import { namedMembers } from './named-members.js';

const SENTENCE_END = /[；。！？\n]/u;
const CLAUSE_END = /[，：（）]/u;
const VISITS =
  /(?:到|去)(?:现场|窗口|大厅)(?:办理?|跑)?\s*([\d一二两三四五六七八九十]{1,2})\s*[次趟]|跑\s*([\d一二两三四五六七八九十]{1,2})\s*[次趟]/u;
const FEE =
  /收费(?:标准)?(?:是|为)?\s*\d|[要需会]收费|(?:收|交|缴)(?:取|纳)?(?:工本费|手续费|办证费)|(?:工本费|手续费)\s*\d|收(?:取)?\s*\d+(?:\.\d+)?\s*元/u;
const REFUSED = /不(?:用|需|要|必|收|再)|免|没有|无需|最多|至多|第/u;

/** How often one has to come, as the clause says. */
function visitsSaid(clause: string): number | undefined {
  const [, first, second] = VISITS.exec(clause) ?? [];
  const said = first ?? second;
  if (said === undefined) return undefined;
  return /^\d/u.test(said) ? Number(said) : parseChineseNumber(said);
}

const chargesNothing = ({ 收费 }: ServiceItem) => 收费.是否收费 === '否';

/** The burden that a clause puts on the applicant and none of these members does. */
function brokenIn(clause: string, members: readonly BundleMember[]): readonly BrokenEase[] {
  const items = members.flatMap((member) =>
    member.source.kind === 'item' ? [{ member, item: member.source.item }] : [],
  );
  if (items.length === 0) return [];
  const visits = visitsSaid(clause);
  const all = items.reduce((sum, { item }) => sum + item.到现场次数, 0);
  const isVisitWrong =
    visits !== undefined && visits !== all && items.every(({ item }) => item.到现场次数 !== visits);
  const isFeeWrong = FEE.test(clause) && items.every(({ item }) => chargesNothing(item));
  const quote = clause.trim();
  return [
    ...(isVisitWrong
      ? [
          {
            quote,
            breakers: items.map(({ member, item }) => ({ member, fact: `到现场 ${item.到现场次数} 次` })),
          },
        ]
      : []),
    ...(isFeeWrong ? [{ quote, breakers: items.map(({ member }) => ({ member, fact: '不收费' })) }] : []),
  ];
}

/**
 * Visits and fees that running text demands and the members do not: those that the sentence has named, else all. What other
 * departments demand is not known here.
 * @param members the members in force (`bundleMembers`)
 */
export function unaskedBurdens(text: string, members: readonly BundleMember[]): readonly BrokenEase[] {
  return text.split(SENTENCE_END).flatMap((sentence) => {
    let named: readonly BundleMember[] = [];
    return sentence.split(CLAUSE_END).flatMap((clause) => {
      const own = namedMembers(clause, members);
      if (own.length > 0) named = own;
      return REFUSED.test(clause) ? [] : brokenIn(clause, named.length > 0 ? named : members);
    });
  });
}
