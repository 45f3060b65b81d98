import { fileOf } from '../catalog/kinds.js';
import type { Path } from '../diagnostic/diagnostic.js';
import { formatLimit } from '../values/limit.js';
import { formatTotalLimit } from '../values/total-limit.js';
import type { BundleTotals } from './bundle-totals.js';
import { unaskedBurdens } from './burden-claims.js';
import { brokenEases } from './ease-claims.js';
import { type LimitClaim, limitClaims } from './limit-claims.js';
import { agreesWithLimits, askedBy } from './member-limits.js';
import type { BundleMember } from './merged-bundle.js';

/** What running text says and the facts do not. */
export interface ProseContradiction {
  /** The clause that says it. */
  readonly quote: string;
  /** What the facts are, in Chinese. */
  readonly situation: string;
  /** Where these facts stand. */
  readonly related: readonly { readonly file: string; readonly path: Path; readonly message: string }[];
}

const SHOWN = 3;

function listed(members: readonly BundleMember[], factOf: (member: BundleMember) => string): string {
  const shown = members.slice(0, SHOWN).map((member) => `「${member.name}」${factOf(member)}`);
  return shown.join('，') + (members.length > SHOWN ? `，等 ${members.length} 个成员` : '');
}

const limitOf = ({ limit }: BundleMember) => (limit ? `承诺 ${formatLimit(limit)}` : '没有写时限');

function itemsOf(members: readonly BundleMember[], key: string) {
  return members.flatMap(({ source, name }) =>
    source.kind === 'item' ? [{ file: fileOf('item', source.id), path: [key], message: name }] : [],
  );
}

/** The totals, the shortest choice of members first. */
function totalsShown({ whole }: BundleTotals): string {
  const shown = [
    ...new Set([whole.at(0), whole.at(-1)].map((total) => (total ? formatTotalLimit(total) : ''))),
  ];
  const [least = '', most] = shown;
  return most === undefined ? least : `${least}（选办的也一起办，${most}）`;
}

function situationOf(claim: LimitClaim, members: readonly BundleMember[], totals: BundleTotals): string {
  const asked = askedBy(claim, members);
  if (claim.members.length > 0 || asked.length < members.length || members.length === 1) {
    return listed(asked, limitOf);
  }
  const whole = totals.whole.length > 0 ? `从受理到反馈一共${totalsShown(totals)}` : '';
  if (claim.basis === 'whole' && whole !== '') return whole;
  const nowhere = `没有哪个成员的时限是${formatTotalLimit(claim.total)}：${listed(members, limitOf)}`;
  return whole === '' ? nowhere : `${nowhere}；${whole}`;
}

/**
 * What running text says of limits, visits, fees and online handling and the members do not.
 * @param members those that the text may be about: of a bundle in force (`bundleMembers`), or the one that a hall handles
 * @param totals what the members may add up to
 */
export function proseContradictions(
  text: string,
  members: readonly BundleMember[],
  totals: BundleTotals,
): readonly ProseContradiction[] {
  const claims = limitClaims(text, members).filter((claim) => !agreesWithLimits(claim, members, totals));
  const broken = [...brokenEases(text, members), ...unaskedBurdens(text, members)];
  return [
    ...claims.map((claim) => ({
      quote: claim.quote,
      situation: situationOf(claim, members, totals),
      related: itemsOf(claim.members, '承诺办结时限'),
    })),
    ...broken.map(({ quote, breakers }) => {
      const facts = new Map(breakers.map(({ member, fact }) => [member, fact]));
      const who = [...facts.keys()];
      return {
        quote,
        situation: listed(who, (one) => facts.get(one) ?? ''),
        related: itemsOf(who, '事项名称'),
      };
    }),
  ];
}
