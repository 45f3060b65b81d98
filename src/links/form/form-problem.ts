/**
 * What is wrong with the form of an address that is not asked over the network. `unsupported`: of a kind that readers cannot
 * open. `malformed`: of a good kind, wrongly written. `not-there`: a file that the catalogue does not have.
 */
export interface FormProblem {
  readonly kind: 'unsupported' | 'malformed' | 'not-there';
  /** For people, without a full stop; says what to write where that is known: `电话里有全角字符，应当写成 tel:12333`. */
  readonly reason: string;
  /** What to write instead, where only one thing can be meant. */
  readonly suggestion: string | undefined;
}

/** Wrongly written, with what is right. */
export function malformed(what: string, suggestion?: string): FormProblem {
  const reason = suggestion === undefined ? what : `${what}，应当写成 ${suggestion}`;
  return { kind: 'malformed', reason, suggestion };
}
