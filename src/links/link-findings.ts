import { type CodeDoc, toDiagnostic } from '../diagnostic/code-doc.js';
import type { Diagnostic, MessageArgs, Related } from '../diagnostic/diagnostic.js';
import { LINK_CODES } from './codes.js';
import { fragmentOf } from './collect/questions-of.js';
import { isHome, isLogin } from './examine/address-traits.js';
import { hostOf } from './question.js';
import type { Use, UsedAddress } from './use.js';
import type { Verdict, VerdictKind } from './verdict.js';

/** An address and what became of it. */
export interface Judged {
  readonly address: UsedAddress;
  readonly verdict: Verdict;
}

/** What is said of an address by its verdict; null where there is nothing to say of it alone. */
const DOC_OF = {
  ok: null,
  redirected: null,
  dead: LINK_CODES.linkDead,
  'soft-404': LINK_CODES.linkToErrorPage,
  blocked: LINK_CODES.linkBlocked,
  timeout: LINK_CODES.linkSilent,
  tls: LINK_CODES.linkUnsafe,
  failing: LINK_CODES.linkFailing,
  unsupported: LINK_CODES.linkUnsupported,
  private: LINK_CODES.linkPrivate,
  skipped: null,
  unknown: null,
} satisfies Record<VerdictKind, CodeDoc | null>;

function hostArgs({ kind, address }: UsedAddress): MessageArgs {
  return kind === 'web' && URL.canParse(address) ? { 主机: hostOf(address) } : {};
}

function alsoUsed({ file, path, range, label }: Use): Related {
  return { file, path, range, message: `「${label}」也用了它` };
}

/** One finding at the first of the uses, with the others beside it. */
export function findingAt(
  doc: CodeDoc,
  uses: readonly Use[],
  args: MessageArgs,
  fix?: string,
): readonly Diagnostic[] {
  const [first, ...others] = uses;
  if (first === undefined) return [];
  const counted = { ...args, 处数: uses.length };
  const finding = { path: first.path, args: counted, related: others.map(alsoUsed), ...(fix && { fix }) };
  return [toDiagnostic(doc, finding, first.file, first.range)];
}

function fragmentFindings({ address, verdict }: Judged): readonly Diagnostic[] {
  return verdict.missingFragments.flatMap((名字) => {
    const uses = address.uses.filter(({ written }) => fragmentOf(written) === 名字);
    return findingAt(LINK_CODES.fragmentMissing, uses, {
      地址: address.address,
      ...hostArgs(address),
      名字,
    });
  });
}

function chainWords({ chain, final }: Verdict): string {
  if (chain.length === 0) return '';
  return chain.length === 1 ? `（转到 ${final}）` : `（转了 ${chain.length} 次，最后到 ${final}）`;
}

/** A page of its own, in place of which the first page of a site comes: who wanted the page does not find it there. */
function leadsToHome({ address: { kind, address }, verdict }: Judged): boolean {
  if (verdict.kind !== 'redirected' || kind !== 'web' || !URL.canParse(address)) return false;
  return isHome(verdict.final) && !isHome(address) && !isLogin(address) && !isLogin(verdict.final);
}

/**
 * What is to be said of an address: one finding however often it is used, at its first use, and one for each fragment that is not there.
 * @param history since when it is bad, for people; '' where that is not known
 */
export function linkFindings(judged: Judged, history: string): readonly Diagnostic[] {
  const { address, verdict } = judged;
  const about = { 地址: address.address, ...hostArgs(address) };
  if (verdict.kind === 'redirected' && verdict.isPermanent) {
    const args = { ...about, 新地址: verdict.final };
    const moved = findingAt(LINK_CODES.linkMoved, address.uses, args, verdict.final);
    return [...moved, ...fragmentFindings(judged)];
  }
  if (leadsToHome(judged)) {
    return findingAt(LINK_CODES.linkToHome, address.uses, { ...about, 首页: verdict.final });
  }
  const doc = DOC_OF[verdict.kind];
  if (doc === null) return fragmentFindings(judged);
  const isOnPagesAlone = address.uses.every(({ isBuilt }) => isBuilt);
  const args = {
    ...about,
    原因: `${verdict.reason}${chainWords(verdict)}`,
    历史: history,
    ...(isOnPagesAlone && { 来处: '目录里没有这个地址，多半写在自己的模板里' }),
  };
  return findingAt(doc, address.uses, args);
}
