import type { UsedAddress } from '../use.js';
import { type Attachments, fileProblem } from './file-form.js';
import type { FormProblem } from './form-problem.js';
import { mailProblem } from './mail-form.js';
import { miniProgramProblem } from './mini-program-form.js';
import { otherProblem } from './other-form.js';
import { phoneProblem } from './phone-form.js';

/**
 * What is wrong with an address that is not asked over the network, by its form alone, of a file by the catalogue's attachments;
 * `undefined` where it is right. Web addresses are always right here: their servers are asked.
 */
export function formProblem(
  { kind, address }: Pick<UsedAddress, 'kind' | 'address'>,
  attachments: Attachments,
): FormProblem | undefined {
  switch (kind) {
    case 'web':
      return undefined;
    case 'phone':
      return phoneProblem(address);
    case 'mail':
      return mailProblem(address);
    case 'file':
      return fileProblem(address, attachments);
    case 'mini-program':
      return miniProgramProblem(address);
    case 'other':
      return otherProblem(address);
  }
}
