import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circleThrough } from '../../src/model/circle.js';

/** Ways by where they begin. */
const WAYS: Readonly<Record<string, string>> = { a: 'bc', b: 'd', c: 'a', d: 'b', e: 'e' };
const nextOf = (node: string) => WAYS[node] ?? '';

describe('a circle', () => {
  it.each([
    ['a', 'c', 'aca'],
    ['a', 'b', undefined],
    ['b', 'd', 'bdb'],
    ['e', 'e', 'ee'],
    ['a', 'nowhere', undefined],
  ])('from %s by %s: %s', (start, first, way) => {
    expect(circleThrough(start, first, nextOf)?.join('')).toBe(way);
  });

  it('is a way along the arrows, and is found wherever there is one', () => {
    const arrows = fc.array(fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 })), { maxLength: 14 });
    fc.assert(
      fc.property(arrows, fc.nat({ max: 6 }), fc.nat({ max: 6 }), (pairs, start, first) => {
        const next = (node: number) => pairs.filter(([from]) => from === node).map(([, to]) => to);
        const circle = circleThrough(start, first, next);
        const reached = new Set([first]);
        for (const node of reached) for (const one of next(node)) reached.add(one);
        expect(circle !== undefined).toBe(reached.has(start));
        if (!circle) return;
        expect([circle[0], circle[1], circle.at(-1)]).toEqual([start, first, start]);
        for (const [at, node] of circle.slice(1, -1).entries()) expect(next(node)).toContain(circle[at + 2]);
      }),
    );
  });
});
