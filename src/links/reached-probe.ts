import type { Failure, LinkProbe, ProbeAnswer } from './probe.js';

/** A probe that notices whether any server was reached at all. */
export interface ReachedProbe {
  readonly probe: LinkProbe;
  /** Servers were asked, none was reached, and there is no network. */
  hasNoNetwork(): Promise<boolean>;
}

/** Failures that are the same with a dead server and without a network. */
const AS_IF_ALONE: ReadonlySet<Failure> = new Set(['dns', 'dns-silent', 'unreachable', 'timeout']);
/** So many in vain, and the network is looked for: nobody waits for three thousand name servers. */
const IN_VAIN = 5;

/** @param onAlone called once, as soon as it is known that there is no network */
export function watchReach(inner: LinkProbe, onAlone: () => void): ReachedProbe {
  let inVain = 0;
  let isReached = false;
  let looking: Promise<boolean> | undefined;

  async function look(): Promise<boolean> {
    if (await inner.isOnline()) return false;
    if (!isReached) onAlone();
    return !isReached;
  }
  function note(answer: ProbeAnswer): void {
    if (answer.kind === 'failure' && answer.failure === 'private') return; // Nobody was asked.
    if (answer.kind === 'answer' || !AS_IF_ALONE.has(answer.failure)) isReached = true;
    else inVain += 1;
    if (!isReached && inVain >= IN_VAIN) looking ??= look();
  }
  return {
    probe: {
      async ask(request) {
        const answer = await inner.ask(request);
        note(answer);
        return answer;
      },
      isOnline: () => inner.isOnline(),
      close: () => inner.close(),
    },
    async hasNoNetwork() {
      if (isReached || inVain === 0) return false;
      looking ??= look();
      return looking;
    },
  };
}
