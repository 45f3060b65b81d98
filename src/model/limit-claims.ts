import { type LimitInProse, limitsInProse } from '../values/limits-in-prose.js';
import type { TotalLimit } from '../values/total-limit.js';
import type { BundleMember } from './merged-bundle.js';
import { namedMembers } from './named-members.js';

/** What running text says of how long something takes. */
export interface LimitClaim {
  readonly total: TotalLimit;
  /** The clause that says so. */
  readonly quote: string;
  /** The clause without the limit. */
  readonly words: string;
  /** Whom it is said of; nobody where it names nobody. */
  readonly members: readonly BundleMember[];
  /**
   * `promise`: “承诺 30 日” is neither the statutory limit nor that of a step. `law`: “法定 60 日” is what a law says. `most`: “最长
   * 60 日” may be either. `whole`: “从受理到反馈一共 3 个工作日” adds up. `any`: the promise, or that of a step.
   */
  readonly basis: 'promise' | 'law' | 'most' | 'whole' | 'any';
  /** “法定 20 日，承诺 10 日”: the statutory limit that the sentence sets beside a promise of the same matter. */
  readonly beside: TotalLimit | undefined;
}

const SENTENCE_END = /[；。！？\n]/u;
const CLAUSE_END = /[，、：（）；。！？\n]/u;
/** What stands before one of these is when the time begins, or a law: not what takes so long. */
const BEGINNING = /^.*(?:之日|(?<!在)[后前]|起|法(?!定)|条例)/su;
/** What all parts take together. */
const WHOLE = /一共|总共|共计|共需|合计|全部|整件事|从受理|加起来|相加/u;
const PRECONDITION = /(?:满|每|提前|超过|不少于|不低于|至少|间隔|近|早|晚|大于|少于)\s*$/u;
/** “工伤认定最长 60 日，承诺 30 日”: a second limit of the same matter. */
const OF_THE_SAME = /最长|最快|一般|通常|上限|不超过/u;
/** Times that belong to the matter, not to its handling. */
const SUBSTANCE = /领|缴|发放期|有效|期限|合同|试用|年龄/u;
const PROMISED = /承诺|时限|最快|只要|只需/u;
const HANDLED =
  /办结|办好|办完|办妥|办成|办理(?:完|好|结)|审结|核定|审核|审批|认定|评审|发放|到账|完成|答复|作出|出具|出证|制卡|发证|发卡|拿到|反馈/u;
/** What the applicant has to do in time, not the office. */
const ASKED = /申请|申报|报送|提交|补交|补正|提出|告知|转移|转递|登记|备案|缴|领取|办理/u;

/** The words before and after a limit in its sentence, up to the next limit. */
interface Surroundings {
  readonly before: string;
  readonly after: string;
}

function isDeadlineOfOffice({ before, after }: Surroundings): boolean {
  const handled = after.search(HANDLED);
  const asked = after.search(ASKED);
  if (handled < 0 && asked < 0) return PROMISED.test(before);
  return handled >= 0 && (asked < 0 || handled <= asked);
}

/** Is it said how long the office takes? Prose also names deadlines of the applicant, ages, terms of a contract. */
function isClaim({ total }: LimitInProse, around: Surroundings, isNamed: boolean): boolean {
  const { before, after } = around;
  const [first] = total;
  const unit = first?.kind === 'span' ? first.unit : '分钟';
  if (unit === '年' || PRECONDITION.test(before)) return false;
  if (/^\s*(?:以|之)?内/u.test(after)) return isDeadlineOfOffice(around);
  if (unit === '小时' && first?.kind === 'span' && first.amount === 24) return false;
  if (unit === '工作日') return true;
  if (PROMISED.test(before) || after.search(HANDLED) === 0) return true;
  return isNamed && !SUBSTANCE.test(before);
}

function basisOf(clause: string, after: string): LimitClaim['basis'] {
  if (/承诺\D{0,3}$/u.test(clause)) return 'promise';
  if (/法定|规定|条例|法(?!律)/u.test(clause)) return 'law';
  if (/最长|上限|最多|不超过/u.test(clause)) return 'most';
  return WHOLE.test(`${clause.replace(BEGINNING, '')} ${after}`) ? 'whole' : 'any';
}

function* claimsInSentence(sentence: string, members: readonly BundleMember[]): Iterable<LimitClaim> {
  const limits = limitsInProse(sentence);
  let named: readonly BundleMember[] = [];
  let statutory: TotalLimit | undefined;
  for (const [index, limit] of limits.entries()) {
    const { start, end } = limit;
    const before = sentence.slice(limits[index - 1]?.end ?? 0, start);
    const clause = before.split(CLAUSE_END).at(-1) ?? '';
    const after = (sentence.slice(end, limits[index + 1]?.start).split(CLAUSE_END)[0] ?? '').trim();
    const basis = basisOf(clause, after);
    const subject = namedMembers(clause.replace(BEGINNING, ''), members);
    const own = subject.length > 0 ? subject : namedMembers(after, members);
    const isOfTheSame = (basis !== 'any' && basis !== 'whole') || OF_THE_SAME.test(clause);
    const last = named.length > 0 ? named : namedMembers(before.replace(BEGINNING, ''), members);
    named = own.length > 0 || !isOfTheSame ? own : last;
    if (!isClaim(limit, { before, after }, named.length > 0 || basis === 'whole')) continue;
    yield {
      total: limit.total,
      quote: (clause + sentence.slice(start, end) + after).trim(),
      words: `${clause} ${after}`,
      members: named,
      basis,
      beside: basis === 'promise' && named.length === 0 ? statutory : undefined,
    };
    statutory = basis === 'law' || basis === 'most' ? limit.total : undefined;
  }
}

/** How long running text of a bundle says that something takes, in its order. */
export function limitClaims(text: string, members: readonly BundleMember[]): readonly LimitClaim[] {
  return text.split(SENTENCE_END).flatMap((sentence) => [...claimsInSentence(sentence, members)]);
}
