import { expect, it } from 'vitest';
import { isYes } from '../../src/values/yes-no.js';

it.each([
  ['是', true],
  ['否', false],
  [undefined, false],
] as const)('the answer %s is a yes: %s', (answer, yes) => {
  expect(isYes(answer)).toBe(yes);
});
