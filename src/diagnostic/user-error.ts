/**
 * The program cannot go on for a reason that the user can mend: printed as one line with the remedy, exit code 2.
 * Findings are values, never errors.
 */
export class UserError extends Error {
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.name = 'UserError';
    this.remedy = remedy;
  }
}
