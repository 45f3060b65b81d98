const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const SHAPE = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/u;
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** What is wrong with a code: its form, the organisation part inside it, or the code as a whole. */
export type CreditCodeProblem = 'shape' | 'organisation-check' | 'check';

/**
 * What is wrong with a 统一社会信用代码, the outermost flaw of form first; `undefined` when nothing is.
 * Sources: GB 32100-2015 (18 characters, check character mod 31), GB 11714-1997 (characters 9–17, mod 11).
 */
export function creditCodeProblem(code: string): CreditCodeProblem | undefined {
  if (!SHAPE.test(code)) return 'shape';
  if (code.charAt(16) !== organisationCheck(code.slice(8, 16))) return 'organisation-check';
  if (code.charAt(17) !== checkCharacter(code.slice(0, 17))) return 'check';
  return undefined;
}

function checkCharacter(body: string): string {
  const sum = weightedSum(body, WEIGHTS, (character) => ALPHABET.indexOf(character));
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

function organisationCheck(body: string): string {
  const rest =
    (11 - (weightedSum(body, ORGANISATION_WEIGHTS, (character) => parseInt(character, 36)) % 11)) % 11;
  return rest === 10 ? 'X' : String(rest);
}

function weightedSum(
  body: string,
  weights: readonly number[],
  toNumber: (character: string) => number,
): number {
  return weights.reduce((sum, weight, index) => sum + weight * toNumber(body.charAt(index)), 0);
}
