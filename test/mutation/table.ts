import type { Outcome } from './run.js';

/** What a run showed, over all its faults or over some. */
export interface Summary {
  readonly faults: number;
  readonly invalid: number;
  readonly detected: number;
  readonly placed: number;
  readonly single: number;
  readonly valid: number;
  /** Still valid, but reported: a false alarm, or an oracle that knows too little. */
  readonly alarms: number;
}

export function summarise(outcomes: readonly Outcome[]): Summary {
  const invalid = outcomes.filter(({ verdict }) => verdict.verdict === 'invalid');
  const valid = outcomes.filter(({ verdict }) => verdict.verdict === 'valid');
  return {
    faults: outcomes.length,
    invalid: invalid.length,
    detected: invalid.filter(({ isDetected }) => isDetected).length,
    placed: invalid.filter(({ isPlaced }) => isPlaced).length,
    single: invalid.filter(({ isSingle }) => isSingle).length,
    valid: valid.length,
    alarms: valid.filter(({ isDetected }) => isDetected).length,
  };
}

export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function percent(part: number, whole: number): string {
  return `${(share(part, whole) * 100).toFixed(2)}%`;
}

/** The result in one line. */
export function shares(
  name: string,
  { faults, invalid, detected, placed, single, valid, alarms }: Summary,
): string {
  return [
    `${name}: ${faults} faults, ${invalid} invalid`,
    `detected ${percent(detected, invalid)}`,
    `on the right line ${percent(placed, invalid)}`,
    `exactly one root finding ${percent(single, invalid)}`,
    `${valid} still valid, ${alarms} of them reported`,
  ].join(' · ');
}

function countBy<Value>(
  values: readonly Value[],
  nameOf: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(nameOf(value));
    if (group) group.push(value);
    else groups.set(nameOf(value), [value]);
  }
  return groups;
}

function kindRows(outcomes: readonly Outcome[]): readonly string[] {
  const head = ['kind of fault', 'n', 'invalid', 'found', 'line', 'single', 'valid', 'reported'];
  const rows = [...countBy(outcomes, ({ kind }) => kind)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, some]) => {
      const { faults, invalid, detected, placed, single, valid, alarms } = summarise(some);
      return [kind, faults, invalid, detected, placed, single, valid, alarms].map(String);
    });
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  return [head, ...rows].map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
}

/** One fault in three lines: where, what was expected, what was said. */
export function describe({ kind, file, where, excerpt, verdict, findings }: Outcome): string {
  const places = verdict.verdict === 'invalid' ? verdict.groups.flat() : [];
  const lines = [
    ...new Set(places.map((one) => (one.file === file ? `${one.line}` : `${one.file}:${one.line}`))),
  ];
  return [
    `  ${kind} · ${file} · ${where}`,
    `    ${excerpt.slice(0, 160)}`,
    `    oracle: ${verdict.why}${lines.length > 0 ? ` (${lines.slice(0, 6).join(', ')})` : ''}`,
    ...findings
      .slice(0, 4)
      .map(
        (one) =>
          `    → ${one.code} ${one.file === file ? '' : one.file}:${one.range.start.line} ${one.message.slice(0, 80)}`,
      ),
  ].join('\n');
}

function examples(title: string, outcomes: readonly Outcome[], each: number): readonly string[] {
  if (outcomes.length === 0) return [];
  const kinds = [...countBy(outcomes, ({ kind }) => kind).values()].sort((a, b) => b.length - a.length);
  return [
    '',
    `${title} (${outcomes.length}): ${kinds.map((some) => `${some[0]?.kind} ${some.length}`).join(', ')}`,
    ...kinds.flatMap((some) => some.slice(0, each).map(describe)),
  ];
}

/** The whole result as text: shares, a row a kind, why faults were still valid, examples of what went wrong. */
export function tableOf(title: string, outcomes: readonly Outcome[], each = 1): string {
  const invalid = outcomes.filter(({ verdict }) => verdict.verdict === 'invalid');
  const valid = outcomes.filter(({ verdict }) => verdict.verdict === 'valid');
  const reasons = [...countBy(valid, ({ verdict }) => verdict.why)].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  return [
    '',
    `Mutation run ${title}`,
    shares('drawn over all nodes', summarise(outcomes.filter(({ isDrawn }) => isDrawn))),
    shares('with more of the rare kinds', summarise(outcomes)),
    '',
    ...kindRows(outcomes),
    '',
    'Still valid, because:',
    ...reasons.map(([why, some]) => `  ${String(some.length).padStart(5)}  ${why}`),
    ...examples(
      'Not found',
      invalid.filter(({ isDetected }) => !isDetected),
      each,
    ),
    ...examples(
      'Found on another line',
      invalid.filter((one) => one.isDetected && !one.isPlaced),
      each,
    ),
    ...examples(
      'More than one finding',
      invalid.filter((one) => one.isPlaced && !one.isSingle),
      each,
    ),
    ...examples(
      'Reported although still valid',
      valid.filter(({ isDetected }) => isDetected),
      each,
    ),
    '',
  ].join('\n');
}
