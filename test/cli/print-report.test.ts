import { expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import type { ReportingOptions } from '../../src/cli/options.js';
import { printReport } from '../../src/cli/print-report.js';
import { BUILT_PAGE, deadLink, finding, linkReport } from '../reporters/sample.js';

async function printed(format: ReportingOptions['format'], report = linkReport(deadLink(2))) {
  let text = '';
  const output = {
    isTerminal: false,
    write: (content: string | Uint8Array) => {
      text += content;
    },
  };
  const io: Io = {
    args: [],
    cwd: '/srv/rsj',
    env: {},
    now: new Date('2026-11-01T12:00:00+08:00'),
    clock: () => 0,
    stdout: output,
    stderr: output,
  };
  const options = { catalog: 'mulu', format, failOn: 'error', color: true } satisfies ReportingOptions;
  const exitCode = await printReport(io, report, options, 'chengpin');
  return { text, exitCode };
}

test('a finding of the catalogue names built pages in the output folder, all else in the catalogue', async () => {
  const { text, exitCode } = await printed('human');
  expect(text).toContain('\n  mulu/items/shi-ye-deng-ji.yaml:3:7\n');
  expect(text).toContain('\n  参看 mulu/items/lao-wu-pai-qian-xu-ke.yaml:12:9：');
  expect(text).toContain(`\n  参看 chengpin/${BUILT_PAGE}:41:5：`);
  expect(exitCode).toBe(1);
});

test('so it does for programs, also where the finding itself lies in a built page', async () => {
  const report = linkReport(deadLink(1, { file: BUILT_PAGE }));
  const [result] = JSON.parse((await printed('sarif', report)).text).runs[0].results;
  const uriOf = (place: { physicalLocation: { artifactLocation: { uri: string } } }) =>
    place.physicalLocation.artifactLocation.uri;
  expect(uriOf(result.locations[0])).toBe(`chengpin/${BUILT_PAGE}`);
  expect(uriOf(result.relatedLocations[0])).toBe('mulu/items/lao-wu-pai-qian-xu-ke.yaml');
});

test('a code of built pages needs no list of them', async () => {
  const one = finding({ code: 'P001', file: 'website/index.html' });
  const { text } = await printed('human', { ...linkReport(one), built: new Set() });
  expect(text).toContain('\n  chengpin/website/index.html:2:7\n');
});
