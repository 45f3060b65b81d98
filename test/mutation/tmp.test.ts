import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { KIND_NAMES } from './kinds/all.js';
import { Recheck } from './recheck.js';
import { runMutations, targetsOf } from './run.js';
import { readSample } from './sample.js';

test('t', async () => {
  const s = readSample();
  const r = await Recheck.over(s);
  console.log(
    'baseline',
    r.baseline.length,
    r.baseline.slice(0, 5).map((d) => d.code + d.file + d.message),
    'targets',
    targetsOf(s).length,
    'kinds',
    KIND_NAMES.length,
  );
  const a = performance.now();
  const seed = Number(process.env.SEED ?? 1),
    count = Number(process.env.N ?? 300),
    each = Number(process.env.EACH ?? 2);
  const out = runMutations(s, r, { seed, count, each });
  console.log('ms each', (performance.now() - a) / out.length, out.length);
  writeFileSync(
    '/tmp/w/mut.json',
    JSON.stringify(
      out.map((o) => ({
        ...o,
        findings: o.findings.map((d) => ({
          code: d.code,
          file: d.file,
          line: d.range.start.line,
          sev: d.severity,
          message: d.message,
        })),
      })),
    ),
  );
}, 1e6);
