import { expect, it } from 'vitest';
import { remembering } from '../../src/values/remembering.js';

it('gives what the function gives, and asks it once for each text', () => {
  let asked = 0;
  const lengthOf = remembering((text) => {
    asked += 1;
    return text === '' ? undefined : text.length;
  });
  expect([lengthOf('三个字'), lengthOf(''), lengthOf('三个字'), lengthOf('')]).toEqual([
    3,
    undefined,
    3,
    undefined,
  ]);
  expect(asked).toBe(2);
});

it('forgets rather than fill the memory, and is still right', () => {
  const lengthOf = remembering((text) => text.length);
  for (let round = 0; round < 2; round += 1) {
    for (let each = 0; each < 5000; each += 1) expect(lengthOf(String(each))).toBe(String(each).length);
  }
});
