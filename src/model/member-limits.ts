import type { Bundle } from '../catalog/catalogue.js';
import { parseLimit } from '../values/limit.js';
import { limitsInProse } from '../values/limits-in-prose.js';
import { compareTotals, type TotalLimit } from '../values/total-limit.js';
import { bundleLimits } from './bundle-limits.js';
import { findTexts } from './definition-texts.js';
import type { LimitClaim } from './limit-claims.js';
import type { BundleMember } from './merged-bundle.js';

/** What a member promises: its limit, and those of its exceptions. */
function promisesOf({ source, limit }: BundleMember): readonly TotalLimit[] {
  const exceptions = source.kind === 'item' ? (source.item.例外时限 ?? []) : [];
  return [limit, ...exceptions.map(({ 时限 }) => parseLimit(时限))].flatMap((one) => (one ? [[one]] : []));
}

/** Are the words about a step of handling? Its name may stand in that of the item: “失业登记” is not its step “登记”. */
function isAboutStep({ name, source }: BundleMember, step: number, words: string): boolean {
  const called = source.kind === 'item' ? source.item.办理流程[step]?.环节 : undefined;
  return called !== undefined && words.replaceAll(name, '').includes(called);
}

/** Every limit that a member names anywhere: statutory, in its answers, of the steps that the words are about. */
function saidBy(member: BundleMember, words: string): readonly TotalLimit[] {
  const { source } = member;
  const texts = findTexts(source.kind === 'item' ? source.item : source.matter, () => true);
  return texts.flatMap(({ key, text, path: [list, step] }) => {
    const isOfStep = key === '时限' && list === '办理流程';
    if (isOfStep && !isAboutStep(member, Number(step), words)) return [];
    const whole = parseLimit(text);
    return whole ? [[whole]] : limitsInProse(text).map(({ total }) => total);
  });
}

/** Intake, feedback, and what they and the members add up to. */
function totalsOf(bundle: Bundle, members: readonly BundleMember[]): readonly TotalLimit[] {
  const { intake, feedback, branches, required, everything } = bundleLimits(bundle, members);
  const totals = [...branches.map(({ total }) => total), required, everything];
  return [[intake], [feedback], ...totals.filter((total) => total !== undefined)];
}

const isSame = (left: TotalLimit, right: TotalLimit) => {
  const { order, converted } = compareTotals(left, right);
  return order === 0 && !converted;
};

/**
 * Does what running text of a bundle says agree with the limits? Of named members it has to be a limit of one of them; else a limit of
 * any member, or one that the bundle itself has.
 * @param members the members in force (`bundleMembers`)
 */
export function agreesWithLimits(
  { total, words, members: named, basis }: LimitClaim,
  bundle: Bundle,
  members: readonly BundleMember[],
): boolean {
  const asked = named.length > 0 ? named : members;
  // What the laws say of the matters of other departments is not known here.
  if (basis === 'law' && asked.every(({ source }) => source.kind === 'foreign')) return true;
  const own = named.length > 0 ? [] : totalsOf(bundle, members);
  const limits = asked.flatMap((member) =>
    basis === 'promise' ? promisesOf(member) : saidBy(member, words),
  );
  // What a member leaves open cannot be contradicted.
  if (named.length > 0 && limits.length === 0) return true;
  return [...own, ...limits].some((limit) => isSame(limit, total));
}
