import { describe, expect, it } from 'vitest';
import { completenessOf } from '../../src/model/completeness.js';
import { reportJson } from '../../src/reporters/json.js';
import { FORMAT_NAMES, loadReporter } from '../../src/reporters/registry.js';
import { checkTown, TODAY } from '../support/check-town.js';
import { deadLink, finding, linkReport, options, reportOf } from './sample.js';

const parsed = (...parameters: Parameters<typeof reportJson>) => JSON.parse(reportJson(...parameters));

describe('the JSON report', () => {
  it('is one document with the shape of the contract', () => {
    const related = [{ file: 'laws/fa.yaml', path: ['状态'], message: '法规状态:已废止' }];
    expect(parsed(reportOf(finding({ related })), options())).toEqual({
      tool: { name: 'kuaiban', version: '0.1.0' },
      command: 'validate',
      summary: { files: 13, definitions: 11, errors: 1, warnings: 0, infos: 0 },
      diagnostics: [
        {
          code: 'S004',
          name: 'value-not-listed',
          severity: 'error',
          message: '「办件类型」不能写“即时件”',
          file: 'items/shi-ye-deng-ji.yaml',
          path: ['办件类型'],
          range: { start: { line: 2, column: 7 }, end: { line: 2, column: 10 } },
          args: { 键: '办件类型', 值: '即时件' },
          fix: '即办件',
          related,
        },
      ],
    });
  });

  it('has all other places, with where they stand', () => {
    const { related } = parsed(linkReport(deadLink(500)), options()).diagnostics[0];
    expect(related).toHaveLength(500);
    expect(related[0].range).toEqual({ start: { line: 12, column: 9 }, end: { line: 12, column: 43 } });
  });

  it('writes what has no fix as null, and ends with a line feed', () => {
    const text = reportJson(reportOf(finding({ fix: null })), options());
    expect(text.endsWith('}\n')).toBe(true);
    expect(JSON.parse(text).diagnostics[0].fix).toBeNull();
  });

  it('counts what --max leaves out, and is never quiet', () => {
    const report = reportOf(finding(), finding({ severity: 'warning' }), finding({ severity: 'info' }));
    const { summary, diagnostics } = parsed(report, options({ maxShown: 1, isQuiet: true }));
    expect(summary).toMatchObject({ errors: 1, warnings: 1, infos: 1, omitted: 2 });
    expect(diagnostics).toHaveLength(1);
  });

  it('counts what is silenced and what is known', () => {
    const silenced = { diagnostic: finding(), by: 'comment', reason: '等新规' } as const;
    const known = { diagnostic: finding(), by: 'baseline', reason: '' } as const;
    const { summary } = parsed({ ...reportOf(), suppressed: [silenced, known, known] }, options());
    expect(summary).toMatchObject({ errors: 0, suppressed: 1, baseline: 2 });
  });

  it('carries what the command did under its own key', () => {
    const report = { ...reportOf(), command: 'build', outcome: { guides: 2 } };
    expect(parsed(report, options())).toMatchObject({
      command: 'build',
      build: { guides: 2 },
      diagnostics: [],
    });
    expect(parsed({ ...report, outcome: null }, options())).toMatchObject({ build: null });
  });

  it('carries the completeness of the guides where the command gives it', async () => {
    const { catalogue } = await checkTown();
    const completeness = completenessOf(catalogue, TODAY);
    expect(parsed({ ...reportOf(), completeness }, options()).completeness).toEqual(completeness);
    expect(parsed(reportOf(), options())).not.toHaveProperty('completeness');
  });

  it('keeps control characters and other scripts readable by machines', () => {
    const message = '有\u001b\u202e\u2028"\\字𠮷';
    expect(parsed(reportOf(finding({ message })), options()).diagnostics[0].message).toBe(message);
  });

  it('holds the findings of a checked town as they are', async () => {
    const { diagnostics } = await checkTown({ file: 'items/shi-ye-deng-ji.yaml', patch: '办件类型: 即时件' });
    expect(parsed(reportOf(...diagnostics), options()).diagnostics).toEqual(diagnostics);
  });
});

describe('the formats', () => {
  it('have names, and each gives a text', async () => {
    expect(FORMAT_NAMES).toEqual(expect.arrayContaining(['human', 'json']));
    for (const name of FORMAT_NAMES)
      expect((await loadReporter(name))(reportOf(finding()), options())).toContain('S004');
  });
});
