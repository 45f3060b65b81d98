import { beforeAll, describe, expect, test } from 'vitest';
import type { Level } from '../../src/diff/judged-change.js';
import { BUNDLES_AND_LISTS } from './planted/bundles-and-lists.js';
import { CONDITIONS } from './planted/conditions.js';
import { judgePlanted } from './planted/judge-planted.js';
import { MATERIALS } from './planted/materials.js';
import type { Expected, Row } from './planted/row.js';
import { TIMES } from './planted/times.js';
import { WAYS } from './planted/ways.js';
import { WHOLE } from './planted/whole-definitions.js';

const ROWS: readonly Row[] = [...MATERIALS, ...CONDITIONS, ...TIMES, ...WAYS, ...BUNDLES_AND_LISTS, ...WHOLE];

const LEVEL_OF_CODE = ['burden', 'relief', 'notice', 'wording'] as const satisfies readonly Level[];

function levelOf(expected: Expected): string {
  const digit = /^D(\d)/u.exec(expected)?.[1];
  return digit === undefined ? expected : (LEVEL_OF_CODE[Number(digit)] ?? '');
}

/** What the policy says of a row: code, level and sentence of each finding. */
function said({ edit }: Row) {
  return judgePlanted(edit).map(({ rule, message }) => ({ code: rule.code, level: rule.level, message }));
}

let verdicts: ReadonlyMap<Row, ReturnType<typeof said>> = new Map();
beforeAll(() => {
  verdicts = new Map(ROWS.map((row) => [row, said(row)]));
});
const saidOf = (row: Row) => verdicts.get(row) ?? [];

function isAsExpected(row: Row): boolean {
  const found = saidOf(row);
  if (row.expected === 'none') return found.length === 0;
  // Of a word that was exchanged for another one comes and one goes.
  const [first] = found;
  if (first === undefined || found.some(({ code }) => code !== first.code)) return false;
  return row.expected.startsWith('D') ? first.code === row.expected : first.level === row.expected;
}

function tableOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const found = saidOf(row).map(({ code, message }) => `${code} ${message}`);
    return `| ${row.what} | ${row.expected} | ${found.join('；') || '没有变化'} | ${row.because} |`;
  });
  return ['| 改动 | 该判成 | 判成 | 为什么 |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

describe('changes planted in the sample catalogue', () => {
  test('mean to citizens what they should', () => {
    if (process.env.KUAIBAN_SHOW_TABLE === '1') process.stdout.write(`${tableOf(ROWS)}\n`);
    const wrong = ROWS.filter((row) => !isAsExpected(row));
    expect(wrong.length, `\n${tableOf(wrong)}\n`).toBe(0);
  });

  test('are many, each another one, of every level', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(80);
    expect(new Set(ROWS.map(({ what }) => what)).size).toBe(ROWS.length);
    const levels = new Set(ROWS.map(({ expected }) => levelOf(expected)));
    expect(levels).toEqual(new Set([...LEVEL_OF_CODE, 'none']));
  });
});
