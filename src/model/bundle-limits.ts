import type { Bundle } from '../catalog/catalogue.js';
import { type Limit, parseLimit } from '../values/limit.js';
import { longestTotal, type TotalLimit, totalLimit } from '../values/total-limit.js';
import type { Branch, BundleLimits, BundleMember } from './merged-bundle.js';

/** The longest of limits that run at the same time; `undefined` if one is unknown or they are of different families. */
function longest(limits: readonly (Limit | undefined)[]): TotalLimit | undefined {
  const known = limits.filter((limit) => limit !== undefined);
  return known.length === limits.length ? longestTotal(known.map((limit) => [limit])) : undefined;
}

/** Totals one after another; `undefined` if one is unknown or they are of different families. */
function inTurn(totals: readonly (TotalLimit | undefined)[]): TotalLimit | undefined {
  const known = totals.filter((total) => total !== undefined);
  return known.length === totals.length ? totalLimit(known.flat()) : undefined;
}

function chainOf(members: readonly BundleMember[]): readonly Branch[] {
  const steps = [...new Set(members.flatMap(({ step }) => step ?? []))].toSorted((a, b) => a - b);
  if (steps.length === 0) return [];
  const stages = steps.map((step) => ({ step, members: members.filter((one) => one.step === step) }));
  const total = inTurn(stages.map((stage) => longest(stage.members.map(({ limit }) => limit))));
  return [{ mode: '串联', stages, members: stages.flatMap((stage) => stage.members), total }];
}

function branchesOf(members: readonly BundleMember[]): readonly Branch[] {
  const parallel = members.filter(({ step }) => step === undefined);
  return [
    ...chainOf(members),
    ...parallel.map((member) => ({
      mode: '并联' as const,
      members: [member] as const,
      total: member.limit && [member.limit],
    })),
  ];
}

function wholeTotal(intake: Limit, branches: readonly Branch[], feedback: Limit): TotalLimit | undefined {
  const totals = branches.map(({ total }) => total);
  const known = totals.filter((total) => total !== undefined);
  if (known.length === 0 || known.length < totals.length) return undefined;
  return inTurn([[intake], longestTotal(known), [feedback]]);
}

/**
 * How long a bundle takes: the steps of the serial chain are added, of members that run at the same time the longest counts, and
 * intake and feedback come before and after. `required` is `undefined` as well where no member is always handled.
 * @param members the members in force (`bundleMembers`)
 */
export function bundleLimits(bundle: Bundle, members: readonly BundleMember[]): BundleLimits {
  const intake = readLimit(bundle.受理时限);
  const feedback = readLimit(bundle.反馈时限);
  const branches = branchesOf(members);
  const limits = [intake, feedback, ...members.flatMap(({ limit }) => limit ?? [])];
  return {
    intake,
    feedback,
    branches,
    required: wholeTotal(intake, branchesOf(members.filter(({ isRequired }) => isRequired)), feedback),
    everything: wholeTotal(intake, branches, feedback),
    isMixed: totalLimit(limits) === undefined,
    unknown: members.filter(({ limit }) => limit === undefined),
  };
}

/** The schema lets no bundle pass whose limit cannot be read. */
function readLimit(text: string): Limit {
  const limit = parseLimit(text);
  if (limit === undefined) throw new Error(`no limit: ${text}`);
  return limit;
}
