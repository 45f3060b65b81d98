import type { Ask, Withheld } from './traffic-rules.js';

/** An `Ask` that notes why requests were withheld. */
export interface NotedAsk {
  readonly ask: Ask;
  readonly withheld: ReadonlySet<Withheld['why']>;
}

export function noteWithheld(ask: Ask): NotedAsk {
  const withheld = new Set<Withheld['why']>();
  return {
    ask: async (request) => {
      const answer = await ask(request);
      if (answer.kind === 'withheld') withheld.add(answer.why);
      return answer;
    },
    withheld,
  };
}
