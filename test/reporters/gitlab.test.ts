import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { reportGitlab } from '../../src/reporters/gitlab.js';
import { HOSTILE, HOSTILE_FILE, hostileReport } from './hostile.js';
import { finding, options, reportOf } from './sample.js';

// The fields that https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format lists.
const SHAPE = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        additionalProperties: false,
        properties: {
          // Relative to the repository, without `./` in front.
          path: { type: 'string', pattern: '^(?!\\.?/)' },
          lines: {
            type: 'object',
            required: ['begin'],
            additionalProperties: false,
            properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
};
const hasShape = new Ajv().compile(SHAPE);

function read(...parameters: Parameters<typeof reportGitlab>) {
  const text = reportGitlab(...parameters);
  const issues = JSON.parse(text);
  expect(hasShape(issues), JSON.stringify(hasShape.errors)).toBe(true);
  return issues;
}

describe('the Code Quality report', () => {
  it('has the documented shape', () => {
    expect(read(reportOf(finding()), options())).toEqual([
      {
        description: 'S004 「办件类型」不能写“即时件”',
        check_name: 'S004',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/u),
        severity: 'critical',
        location: { path: 'ju/catalog/items/shi-ye-deng-ji.yaml', lines: { begin: 2, end: 2 } },
      },
    ]);
  });

  it('is an empty list where nothing was found', () => {
    expect(read(reportOf(), options())).toEqual([]);
  });

  it('gives each finding its own fingerprint, the same with --max', () => {
    const report = reportOf(
      finding(),
      finding(),
      finding({ severity: 'warning' }),
      finding({ severity: 'info' }),
    );
    const issues = read(report, options());
    expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(4);
    expect(read(report, options({ maxShown: 2 }))).toEqual(issues.slice(0, 2));
  });

  it('keeps any text of the catalogue', () => {
    const [issue] = read(hostileReport(), options({ repositoryFolderOf: () => '' }));
    expect(issue.description).toBe(`S004 ${HOSTILE}`);
    expect(issue.location.path).toBe(HOSTILE_FILE);
  });
});
