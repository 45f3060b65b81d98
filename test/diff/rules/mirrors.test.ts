import { describe, expect, test } from 'vitest';
import type { Compared } from '../../../src/diff/change.js';
import type { ChangeRule } from '../../../src/diff/change-rule.js';
import { BURDENS } from '../../../src/diff/rules/burden/all.js';
import { RELIEFS } from '../../../src/diff/rules/relief/all.js';
import { judgeFolders } from '../../support/example-diff.js';
import { TOWN, withExample } from '../../support/memory-files.js';

/** The earlier and the later version of what the rule is shown in; of files only those that its example names. */
function versionsOf({ before = [], bad }: ChangeRule) {
  const named = new Set([...before, ...bad].map(({ file }) => file));
  const town = new Map([...TOWN].filter(([file]) => named.has(file)));
  const base = withExample(town, before);
  return [base, withExample(base, bad)] as const;
}

const EXAMPLES = [...BURDENS, ...RELIEFS].map((rule) => [rule.code, rule.name, ...versionsOf(rule)] as const);

/** A new hall is a relief only if it says what it handles, which the hall of the town does not. */
const WITHOUT_MIRROR: Readonly<Record<string, string>> = { D024: 'D240' };

function mirrorOf(code: string): string {
  const number = Number(code.slice(1));
  const mirror = number < 100 ? number + 100 : number - 100;
  return WITHOUT_MIRROR[code] ?? `D${String(mirror).padStart(3, '0')}`;
}

function speakersOf({ change, ...compared }: Compared): readonly ChangeRule[] {
  const rules = [...BURDENS, ...RELIEFS].filter(({ kinds }) => kinds.includes(change.kind));
  return rules.filter((rule) => rule.judge({ change, ...compared } as Compared<never>) !== undefined);
}

describe('burdens and reliefs', () => {
  test('have codes of their own room, in order, and each burden its relief', () => {
    const codes = BURDENS.map(({ code }) => code);
    expect(codes).toEqual(codes.toSorted());
    expect(RELIEFS.map(({ code }) => code)).toEqual(codes.map((code) => code.replace('D0', 'D1')));
  });

  test('say in a short title what is the matter', () => {
    const titles = [...BURDENS, ...RELIEFS].map(({ title }) => title);
    expect(titles.filter((title) => title.length > 32)).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe.each(EXAMPLES)('%s %s', (code, _, base, head) => {
  test('alone speaks of its fact, in a sentence', () => {
    const { judgements } = judgeFolders(base, head);
    for (const { compared, message } of judgements) {
      expect(speakersOf(compared).map((one) => one.code)).toEqual([code]);
      expect(message).not.toMatch(/undefined|null|\[object|[。；，]$/u);
    }
  });

  test('is the other way round when the change is taken back', () => {
    const { judgements } = judgeFolders(head, base);
    expect(judgements.map((one) => one.rule.code)).toEqual([mirrorOf(code)]);
  });
});
