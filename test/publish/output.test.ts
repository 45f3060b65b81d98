import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSettled, type OutputFile, planOutput } from '../../src/publish/output.js';

const file = (path: string, sha256: string, bytes = 1): OutputFile => ({
  path,
  sha256,
  bytes,
  content: new Uint8Array(bytes),
});

test('writes what is new or changed, keeps what is the same, removes what nobody wants', () => {
  const wanted = [file('b', 'new'), file('c', 'same'), file('a', 'added')];
  const current = [file('b', 'old'), file('c', 'same'), file('d', 'gone')];
  const plan = planOutput(wanted, current);
  expect(plan.write.map(({ path }) => path)).toEqual(['a', 'b']);
  expect(plan.keep).toEqual([{ path: 'c', sha256: 'same', bytes: 1 }]);
  expect(plan.remove).toEqual(['d']);
  expect(isSettled(plan)).toBe(false);
});

test('a file of another size is another file', () => {
  expect(planOutput([file('a', 'x', 2)], [file('a', 'x', 1)]).write).toHaveLength(1);
});

const files = fc.uniqueArray(
  fc.record({ path: fc.constantFrom(...'abcdefgh'), sha256: fc.constantFrom('1', '2') }),
  { selector: ({ path }) => path },
);

test('a plan leads from any folder to the wanted one, and then there is nothing left to do', () => {
  fc.assert(
    fc.property(files, files, (wanted, current) => {
      const want = wanted.map(({ path, sha256 }) => file(path, sha256));
      const plan = planOutput(
        want,
        current.map(({ path, sha256 }) => file(path, sha256)),
      );
      const removed = new Set(plan.remove);
      const after = new Map<string, string>(
        current.filter(({ path }) => !removed.has(path)).map((one) => [one.path, one.sha256]),
      );
      for (const { path, sha256 } of plan.write) after.set(path, sha256);
      expect(after).toEqual(new Map(want.map(({ path, sha256 }) => [path, sha256])));
      const settled = [...after].map(([path, sha256]) => file(path, sha256));
      expect(isSettled(planOutput(want, settled))).toBe(true);
      expect(plan.write.length + plan.keep.length).toBe(want.length);
    }),
  );
});
