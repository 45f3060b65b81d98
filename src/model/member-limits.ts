import { parseLimit } from '../values/limit.js';
import { limitsInProse } from '../values/limits-in-prose.js';
import { compareTotals, type TotalLimit } from '../values/total-limit.js';
import type { BundleTotals } from './bundle-totals.js';
import { findTexts } from './definition-texts.js';
import type { LimitClaim } from './limit-claims.js';
import type { BundleMember } from './merged-bundle.js';

function readTotals(texts: readonly (string | undefined)[]): readonly TotalLimit[] {
  return texts.flatMap((text) => {
    const limit = parseLimit(text ?? '');
    return limit ? [[limit]] : [];
  });
}

/** What a member promises: its limit, and those of its exceptions. */
function promisesOf({ source, limit }: BundleMember): readonly TotalLimit[] {
  const exceptions = source.kind === 'item' ? (source.item.例外时限 ?? []) : [];
  return [...(limit ? [[limit]] : []), ...readTotals(exceptions.map(({ 时限 }) => 时限))];
}

/** Limits of the steps that the words name. A step's name may stand in that of the item: “失业登记” is not its step “登记”. */
function partsOf({ name, source }: BundleMember, words: string): readonly TotalLimit[] {
  if (source.kind === 'foreign') return [];
  const rest = words.replaceAll(name, '');
  const steps = source.item.办理流程.map(({ 环节, 时限 }) => ({ called: 环节, limit: 时限 }));
  const procedures = (source.item.特别程序 ?? []).map(({ 名称, 时限 }) => ({ called: 名称, limit: 时限 }));
  const parts = [...steps, ...procedures].filter(({ called }) => rest.includes(called));
  return readTotals(parts.map(({ limit }) => limit));
}

/** What laws and rules set, and every other limit that the member names in running text, but not its promise. */
function setFor({ source }: BundleMember): readonly TotalLimit[] {
  const texts = findTexts(source.kind === 'item' ? source.item : source.matter, () => true);
  return texts.flatMap(({ key, text }) => {
    if (key === '承诺办结时限' || key === '时限') return [];
    const whole = parseLimit(text);
    return whole ? [[whole]] : limitsInProse(text).map(({ total }) => total);
  });
}

function limitsFor(member: BundleMember, { basis, words }: LimitClaim): readonly TotalLimit[] {
  switch (basis) {
    case 'promise':
      return promisesOf(member);
    case 'law':
      return setFor(member);
    case 'most':
      return [...promisesOf(member), ...setFor(member)];
    case 'whole':
    case 'any':
      return [...promisesOf(member), ...partsOf(member, words)];
  }
}

const isSame = (left: TotalLimit, right: TotalLimit) => {
  const { order, converted } = compareTotals(left, right);
  return order === 0 && !converted;
};

/** Whom a claim is about: those it names, those whose statutory limit stands beside the promise, else anybody. */
export function askedBy({ members: named, beside }: LimitClaim, members: readonly BundleMember[]) {
  if (named.length > 0) return named;
  const known = beside
    ? members.filter((member) => setFor(member).some((limit) => isSame(limit, beside)))
    : [];
  return known.length > 0 ? known : members;
}

/**
 * Does what running text says agree with the limits? Of named members it has to be a limit of one of them; else a limit of
 * any member, or one of the totals. What is said of the whole has to be a total of the whole, where there is any.
 * @param members the members in force (`bundleMembers`)
 */
export function agreesWithLimits(
  claim: LimitClaim,
  members: readonly BundleMember[],
  { whole, parts }: BundleTotals,
): boolean {
  const { total, basis, members: named } = claim;
  const asked = askedBy(claim, members);
  // What the laws say of the matters of other departments is not known here.
  if ((basis === 'law' || basis === 'most') && asked.every(({ source }) => source.kind === 'foreign'))
    return true;
  const isOfAll = basis === 'whole' && named.length === 0 && whole.length > 0;
  const limits = isOfAll ? [] : asked.flatMap((member) => limitsFor(member, claim));
  // What a member leaves open cannot be contradicted.
  if (named.length > 0 && limits.length === 0) return true;
  const sums = isOfAll ? whole : [...whole, ...parts];
  const own = asked === members || basis === 'whole' ? sums : [];
  return [...own, ...limits].some((limit) => isSame(limit, total));
}
