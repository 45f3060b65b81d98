const SHOWN = 5;
const CHANNEL_NAMES = { website: '网站', wechat: '公众号', kiosk: '自助终端' };
const short = (text) => (text.length > 110 ? `${text.slice(0, 110)}…` : text).replace(/\s+/gu, ' ');
const cell = ({ planted, bad }, isFault) =>
  planted === 0 ? '—' : isFault ? `${planted - bad.length}/${planted}` : `${bad.length}/${planted}`;

function table(rows, channels, isFault) {
  const kinds = [...new Map(rows.map((row) => [row.kind, row.name]))];
  const line = ([kind, name]) => {
    const cells = channels.map((channel) =>
      cell(
        rows.find((row) => row.kind === kind && row.channel === channel),
        isFault,
      ),
    );
    return `| ${kind} | ${name} | ${cells.join(' | ')} |`;
  };
  return [
    `| kind | | ${channels.join(' | ')} |`,
    `| --- | --- |${' --- |'.repeat(channels.length)}`,
    ...kinds.map(line),
  ];
}

function details(rows, word) {
  return rows
    .filter(({ bad }) => bad.length > 0)
    .flatMap(({ kind, channel, bad }) => [
      `${word}: ${kind}, ${channel}, ${bad.length}`,
      ...bad.slice(0, SHOWN).map(({ page, what, problems: [problem] }) => {
        const said = problem ? ` ${problem.doc.code} ${JSON.stringify(problem.args)}` : '';
        return `  ${page}: ${short(what)}${short(said)}`;
      }),
    ]);
}

const total = (rows) => rows.reduce((sum, { planted }) => sum + planted, 0);
const totalBad = (rows) => rows.reduce((sum, { bad }) => sum + bad.length, 0);

/** The result of one seed as text. */
export function describeRun({ faults, beyond, noise }, channels, seed) {
  return [
    `## Seed ${seed}`,
    '',
    `Faults found of faults planted: ${total(faults) - totalBad(faults)} of ${total(faults)}`,
    '',
    ...table(faults, channels, true),
    '',
    ...details(faults, 'SURVIVOR'),
    '',
    'Beyond what is declared (no part of the figures above):',
    '',
    ...table(beyond, channels, true),
    '',
    `False alarms on noise: ${totalBad(noise)} of ${total(noise)} pages`,
    '',
    ...table(noise, channels, false),
    '',
    ...details(noise, 'FALSE ALARM'),
  ].join('\n');
}

/** Rows of all runs added up, each kind and channel by the name that people read. */
function addUp(rows, field, count) {
  const sums = new Map();
  for (const row of rows) {
    const key = `${row.kind} ${row.channel}`;
    const named = { kind: row.name, channel: CHANNEL_NAMES[row.channel], planted: 0, [field]: 0 };
    const sum = sums.get(key) ?? named;
    sum.planted += row.planted;
    sum[field] += count(row);
    sums.set(key, sum);
  }
  return [...sums.values()];
}

/** What is shipped (`KillRate` of src/parity/kill-rate.ts): no clock, no host. */
export function summarise(runs, { version, seeds, samples }) {
  const faults = runs.flatMap((run) => run.faults);
  const noise = runs.flatMap((run) => run.noise);
  return {
    version,
    seeds,
    samples,
    kinds: addUp(faults, 'killed', ({ planted, bad }) => planted - bad.length),
    noise: addUp(noise, 'flagged', ({ bad }) => bad.length),
  };
}

/** As JSON with one row to a line, so that a new measurement is easy to compare with the old one. */
export function asJson({ version, seeds, samples, kinds, noise }) {
  const line = (row) =>
    `    { ${Object.entries(row)
      .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(', ')} }`;
  const list = (rows) => `[\n${rows.map(line).join(',\n')}\n  ]`;
  const entries = [
    ['version', JSON.stringify(version)],
    ['seeds', `[${seeds.join(', ')}]`],
    ['samples', samples],
    ['kinds', list(kinds)],
    ['noise', list(noise)],
  ];
  return `{\n${entries.map(([key, value]) => `  "${key}": ${value}`).join(',\n')}\n}\n`;
}

export const isSound = (runs) =>
  runs.every(({ faults, noise }) => totalBad(faults) === 0 && totalBad(noise) === 0);
