import type { Failure, LinkProbe, ProbeAnswer } from '../probe.js';

/** A probe that notices whether any server was reached at all. */
export interface ReachedProbe {
  readonly probe: LinkProbe;
  /** Has anybody said anything? Until then what is found out may be the fault of this computer. */
  isReached(): boolean;
  /** Servers were asked, none was reached, and there is no network. */
  hasNoNetwork(): Promise<boolean>;
}

/** Failures that are the same with a dead server and without a network. */
const AS_IF_ALONE: ReadonlySet<Failure> = new Set(['dns', 'dns-silent', 'unreachable', 'timeout', 'proxy']);
/** So many in vain, and the network is looked for: nobody waits for three thousand name servers. */
const IN_VAIN = 5;

/**
 * @param isMapped is the host of the address asked at a place that the user named? Its silence says nothing of the network
 * @param onAlone called once, as soon as it is known that there is no network
 */
export function watchReach(
  inner: LinkProbe,
  isMapped: (address: string) => boolean,
  onAlone: () => void,
): ReachedProbe {
  const underWay = new Set<Promise<ProbeAnswer>>();
  let inVain = 0;
  let isReached = false;
  let isAlone = false;
  let looking: Promise<void> | undefined;

  async function look(): Promise<void> {
    if (await inner.isOnline()) return;
    await Promise.allSettled(underWay); // A slow server is one all the same.
    if (isReached) return;
    isAlone = true;
    onAlone();
  }
  function note(address: string, answer: ProbeAnswer): void {
    if (answer.kind === 'failure' && answer.failure === 'private') return; // Nobody was asked.
    if (answer.kind === 'answer' || !AS_IF_ALONE.has(answer.failure)) isReached = true;
    else if (!isMapped(address)) inVain += 1;
    if (!isReached && inVain >= IN_VAIN) looking ??= look();
  }
  return {
    probe: {
      async ask(request) {
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
    isReached: () => isReached,
    async hasNoNetwork() {
      if (!isReached && inVain > 0) looking ??= look();
      await looking;
      return isAlone;
    },
  };
}
