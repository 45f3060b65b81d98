import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { Recheck } from './recheck.js';
import { runMutations } from './run.js';
import { readSample } from './sample.js';

test('t', async () => {
  const s = readSample();
  const r = await Recheck.over(s);
  const _a = performance.now();
  const seed = Number(process.env.SEED ?? 1),
    count = Number(process.env.N ?? 300),
    each = Number(process.env.EACH ?? 2);
  const out = runMutations(s, r, { seed, count, each });
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
