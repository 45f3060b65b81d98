import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/diagnostic/report.js';
import { reportSarif } from '../../src/reporters/sarif.js';
import { codeDoc } from '../../src/usecases/codes.js';
import { explainCode } from '../../src/usecases/explain-code.js';
import { checkTown } from '../support/check-town.js';
import { HOSTILE_FILE, hostileReport } from './hostile.js';
import { deadLink, finding, LINK_FOLDERS, linkReport, options, reportOf } from './sample.js';

const STANDARDS = process.env.KUAIBAN_STANDARDS;

/** OASIS's schema, written in draft 4: what differs from draft 7 is only the name of its own address. */
function compile(folder: string): ValidateFunction {
  const text = readFileSync(join(folder, 'sarif-schema-2.1.0.json'), 'utf8');
  const { $schema: _, id, ...schema } = JSON.parse(text);
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  return ajv.compile({ ...schema, $id: id });
}

const read = (report: Report, fields: Parameters<typeof options>[0] = {}) =>
  JSON.parse(reportSarif(report, options(fields)));

const edits = [
  { range: { start: { line: 2, column: 7 }, end: { line: 2, column: 10 } }, text: '即办件' },
] as const;
const related = [{ file: 'laws/she bao.yaml', path: ['状态'], message: '法规状态：已废止' }];

const REPORTS: readonly (readonly [string, Report])[] = [
  ['nothing found', reportOf()],
  [
    'findings of all levels',
    reportOf(finding(), finding({ severity: 'warning' }), finding({ severity: 'info' })),
  ],
  ['related places and edits', reportOf(finding({ related, edits }))],
  ['related places in folders of their own', linkReport(deadLink(7))],
  ['a code without an essay', reportOf(finding({ code: 'X999', path: [] }))],
  ['any text of a catalogue', hostileReport({ edits })],
];

describe.runIf(STANDARDS)('by the official schema of SARIF 2.1.0', () => {
  it.each(REPORTS)('%s', (_, report) => {
    const isValid = compile(STANDARDS ?? '');
    expect(isValid(read(report)), JSON.stringify(isValid.errors)).toBe(true);
  });

  it('findings of a checked town with the real essays', async () => {
    const isValid = compile(STANDARDS ?? '');
    const checked = await checkTown({ file: 'items/shi-ye-deng-ji.yaml', patch: '办件类型: 即时件' });
    const essayOf = (code: string) => explainCode(codeDoc(code) ?? expect.fail(code));
    const log = read({ command: 'validate', ...checked }, { docOf: codeDoc, essayOf });
    expect(isValid(log), JSON.stringify(isValid.errors)).toBe(true);
    expect(log.runs[0].tool.driver.rules[0].help.markdown).toContain('错误的例子');
  });
});

it.skipIf(STANDARDS)('left out: the official schema, because KUAIBAN_STANDARDS names no folder', () => {});

describe('a SARIF result', () => {
  it('says what, where and how to mend it', () => {
    const [run] = read(reportOf(finding({ related, edits }))).runs;
    expect(run).toMatchObject({
      columnKind: 'utf16CodeUnits',
      originalUriBaseIds: { '%SRCROOT%': {} },
      tool: {
        driver: { name: 'kuaiban', version: '0.1.0', rules: [{ id: 'S004', name: 'value-not-listed' }] },
      },
    });
    expect(run.results).toEqual([
      {
        ruleId: 'S004',
        ruleIndex: 0,
        level: 'error',
        message: { text: '「办件类型」不能写“即时件”\n怎么改：改成：即办件' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'ju/catalog/items/shi-ye-deng-ji.yaml', uriBaseId: '%SRCROOT%' },
              region: { startLine: 2, startColumn: 7, endLine: 2, endColumn: 10 },
            },
            logicalLocations: [{ fullyQualifiedName: '办件类型' }],
          },
        ],
        relatedLocations: [
          {
            id: 1,
            message: { text: '法规状态：已废止' },
            physicalLocation: {
              artifactLocation: { uri: 'ju/catalog/laws/she%20bao.yaml', uriBaseId: '%SRCROOT%' },
            },
          },
        ],
        partialFingerprints: { 'kuaiban/v1': expect.stringMatching(/^[0-9a-f]{64}$/u) },
        fixes: [
          {
            description: { text: '改成：即办件' },
            artifactChanges: [
              {
                artifactLocation: { uri: 'ju/catalog/items/shi-ye-deng-ji.yaml', uriBaseId: '%SRCROOT%' },
                replacements: [
                  {
                    deletedRegion: { startLine: 2, startColumn: 7, endLine: 2, endColumn: 10 },
                    insertedContent: { text: '即办件' },
                  },
                ],
              },
            ],
          },
        ],
      },
    ]);
  });

  it('names all other places with their regions, each in its own folder', () => {
    const [result] = read(linkReport(deadLink(500)), LINK_FOLDERS).runs[0].results;
    expect(result.relatedLocations).toHaveLength(500);
    expect(result.relatedLocations.slice(0, 2)).toMatchObject([
      {
        id: 1,
        physicalLocation: {
          artifactLocation: { uri: 'ju/catalog/items/lao-wu-pai-qian-xu-ke.yaml' },
          region: { startLine: 12, startColumn: 9, endLine: 12, endColumn: 43 },
        },
      },
      {
        id: 2,
        physicalLocation: {
          artifactLocation: { uri: 'dist/website/guides/shi-ye-deng-ji/index.html' },
          region: { startLine: 41, startColumn: 5, endLine: 41, endColumn: 39 },
        },
      },
    ]);
  });

  it('that was set aside says why, also beyond --max; its fingerprint is that of the open one', () => {
    const diagnostic = finding({ severity: 'warning' });
    const aside = (by: 'comment' | 'baseline', reason: string) => ({
      ...reportOf(),
      suppressed: [{ diagnostic, by, reason }],
    });
    const [commented] = read(aside('comment', '等新规'), { maxShown: 0 }).runs[0].results;
    const [known] = read(aside('baseline', '')).runs[0].results;
    const [open] = read(reportOf(diagnostic)).runs[0].results;
    expect(commented.suppressions).toEqual([
      { kind: 'inSource', status: 'accepted', justification: '等新规' },
    ]);
    expect(known.suppressions).toEqual([{ kind: 'external', status: 'accepted' }]);
    expect(commented.partialFingerprints).toEqual(open.partialFingerprints);
    expect(open).not.toHaveProperty('suppressions');
  });

  it('holds no link and no path of the catalogue’s making', () => {
    const [result] = read(hostileReport()).runs[0].results;
    expect(result.message.text).toContain('\\[点\\](javascript:hacked=2)');
    const { uri } = result.locations[0].physicalLocation.artifactLocation;
    expect(uri).toMatch(/^[\w./%~!*'()-]+$/u);
    expect(decodeURIComponent(uri)).toBe(`ju/catalog/${HOSTILE_FILE}`);
  });
});
