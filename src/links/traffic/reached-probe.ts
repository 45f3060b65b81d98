import { addressFlaw } from '../../values/public-address.js';
import type { Failure, LinkProbe, ProbeAnswer } from '../probe.js';
import { hostOf } from '../question.js';

/** A probe that notices whether the network is there. */
export interface ReachedProbe {
  readonly probe: LinkProbe;
  /** Has any server of the public network said anything in this run? */
  isReached(): boolean;
  /** Is the network known to be there? Until it is, what is found out may be the fault of this computer. */
  isSure(): boolean;
  /** Public servers were asked in vain, and there is no network, or none any more. */
  hasNoNetwork(): Promise<boolean>;
}

/** Failures that are the same with a dead server and without a network. */
const AS_IF_ALONE: ReadonlySet<Failure> = new Set(['dns', 'dns-silent', 'unreachable', 'timeout', 'proxy']);
const ALONE: ProbeAnswer = { kind: 'failure', failure: 'unreachable', detail: '', milliseconds: 0 };
/** So many hosts in a row in vain, and the network is looked for: nobody waits for three thousand name servers. */
const IN_VAIN = 5;

/** No name server ever knows it (RFC 6761, 6.4): that needs no network. */
const NEVER_THERE = /(?:^|\.)invalid\.?$/iu;

/** Does it take the public network to know what an address leads to? Not for what stands nearby, nor where the user named the place. */
export function needsNetwork(address: string, isMapped: (address: string) => boolean): boolean {
  if (isMapped(address) || NEVER_THERE.test(new URL(address).hostname)) return false;
  const flaw = addressFlaw(`http://${hostOf(address)}/`);
  return flaw !== 'private-ip' && flaw !== 'internal-name';
}

/**
 * @param isMapped is the host of the address asked at a place that the user named? What it says, and its silence, say nothing of
 *   the network; nor do addresses that are not public
 * @param onAlone called once, as soon as it is known that there is no network
 */
export function watchReach(
  inner: LinkProbe,
  isMapped: (address: string) => boolean,
  onAlone: () => void,
): ReachedProbe {
  const underWay = new Set<Promise<ProbeAnswer>>();
  /** Hosts that failed since the network was last seen. */
  const inVain = new Set<string>();
  let reached = 0;
  let isOnline = false;
  let isAlone = false;
  let looking: Promise<void> | undefined;

  async function look(): Promise<void> {
    const before = reached;
    isOnline = await inner.isOnline();
    if (!isOnline) await Promise.allSettled(underWay); // A slow server is one all the same.
    if (isOnline || reached > before) inVain.clear();
    else if (!isAlone) {
      isAlone = true;
      onAlone();
    }
  }
  function lookOnce(): Promise<void> {
    looking ??= look().finally(() => {
      looking = undefined;
    });
    return looking;
  }
  function note(address: string, answer: ProbeAnswer): void {
    if (answer.kind === 'failure' && answer.failure === 'private') return; // Nobody was asked.
    if (!needsNetwork(address, isMapped)) return;
    if (answer.kind === 'answer' || !AS_IF_ALONE.has(answer.failure)) {
      reached += 1;
      inVain.clear();
    } else inVain.add(hostOf(address));
    if (inVain.size >= IN_VAIN && !isAlone) void lookOnce();
  }
  return {
    probe: {
      async ask(request) {
        // What needs no network is still asked.
        if (isAlone && needsNetwork(request.address, isMapped)) return ALONE;
        const asking = inner.ask(request);
        underWay.add(asking);
        try {
          const answer = await asking;
          note(request.address, answer);
          return answer;
        } finally {
          underWay.delete(asking);
        }
      },
      isOnline: () => inner.isOnline(),
      close: () => inner.close(),
    },
    isReached: () => reached > 0,
    isSure: () => (reached > 0 || isOnline) && inVain.size === 0,
    async hasNoNetwork() {
      await looking;
      if (!isAlone && reached === 0 && !isOnline && inVain.size > 0) await lookOnce();
      return isAlone;
    },
  };
}
