import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { reportGitlab } from '../../src/reporters/gitlab.js';
import { HOSTILE, HOSTILE_FILE, hostileReport } from './hostile.js';
import { BUILT_PAGE, deadLink, finding, LINK_FOLDERS, linkReport, options, reportOf } from './sample.js';

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

  it('names the first of the other places; a built page lies in the output folder', () => {
    const first = 'ju/catalog/items/lao-wu-pai-qian-xu-ke.yaml:12:9';
    const inPage = deadLink(0, { file: BUILT_PAGE });
    const [one, many, page] = read(linkReport(deadLink(1), deadLink(500), inPage), options(LINK_FOLDERS));
    expect(one.description).toMatch(/（404）（参看 \S+）$/u);
    expect(one.description).toContain(`（参看 ${first}）`);
    expect(many.description).toContain(`（参看 ${first}，另有 499 处）`);
    expect(page.location.path).toBe(`dist/${BUILT_PAGE}`);
    expect(page.description).not.toContain('参看');
  });

  it('keeps any text of the catalogue', () => {
    const [issue] = read(hostileReport(), options({ repositoryFolderOf: () => '' }));
    expect(issue.description.startsWith(`S004 ${HOSTILE}（参看 ${HOSTILE_FILE}:7:1，另有 `)).toBe(true);
    expect(issue.location.path).toBe(HOSTILE_FILE);
  });
});
