import { countBySeverity } from '../../src/diagnostic/report.js';
import type { ReportContent } from '../../src/documents/report-content.js';
import { completenessOf } from '../../src/model/completeness.js';
import { compareTargets } from '../../src/targets/compare-targets.js';
import { targetReport } from '../../src/targets/report.js';
import type { CheckedCatalogue } from '../../src/usecases/check-catalogue.js';
import { readSample } from '../mutation/sample.js';
import { HOSTILE } from '../reporters/hostile.js';
import { checkFolder, checkTown, TODAY } from '../support/check-town.js';
import { withExample } from '../support/memory-files.js';

const REGISTRATION = 'items/shi-ye-deng-ji.yaml';
const SAMPLE_DAY = '2026-11-23';

function contentOf(now: CheckedCatalogue, today: string, earlier?: CheckedCatalogue): ReportContent {
  const targets = targetReport(now.catalogue, today);
  const changes = earlier && compareTargets(targetReport(earlier.catalogue, '2026-10-31'), targets);
  return {
    targets,
    completeness: completenessOf(now.catalogue, today),
    comparison: changes && {
      with: '十月',
      commit: '0123456789abcdef0123456789abcdef01234567',
      today: '2026-10-31',
      unread: 0,
      ...changes,
    },
    found: countBySeverity(now.diagnostics),
  };
}

/** What the town has to report, alone. */
export async function townContent(): Promise<ReportContent> {
  return contentOf(await checkTown(), TODAY);
}

/** The town, where 失业登记 cannot be done online any more and a task has become late since October. */
export async function comparedContent(): Promise<ReportContent> {
  const plan = `名称: 快办行动任务分工表
来源: 实施办法
任务:
  - {措施: 优化经办流程, 类别: 打包办, 牵头单位: [法规处], 责任单位: [就业促进处], 完成时限: 2026年10月, 状态: 进行中}
  - {措施: 大力推行提速办, 类别: 简便办, 牵头单位: [法规处], 责任单位: [就业促进处], 完成时限: 持续推进, 状态: 持续推进}`;
  const patch = '全程网办: 否\n到现场次数: 1';
  const now = await checkTown({ file: REGISTRATION, patch }, { file: 'plan.yaml', patch: plan });
  return contentOf(now, TODAY, await checkTown({ file: 'plan.yaml', patch: plan }));
}

/** The sample bureau: all departments, three districts, something behind every number. */
export async function sampleContent(): Promise<ReportContent> {
  const { folder } = readSample();
  const patch = '全程网办: 否\n到现场次数: 1';
  const later = withExample(folder, [{ file: REGISTRATION, patch }]);
  const [now, earlier] = [await checkFolder(later, SAMPLE_DAY), await checkFolder(folder, SAMPLE_DAY)];
  return contentOf(now, SAMPLE_DAY, earlier);
}

// Words that the program itself puts there.
const OWN = new Set(
  'key kind state turn heap today finished commit text thresholdText unit before after'.split(' '),
);

function spoilt(value: unknown, key: string): unknown {
  if (typeof value === 'string') return OWN.has(key) ? value : `${HOSTILE}${value}`;
  if (Array.isArray(value)) return value.map((one) => spoilt(one, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spoilt(one, name)]));
}

/** The same report with hostile text in front of every text. */
export async function hostileContent(): Promise<ReportContent> {
  return spoilt(await comparedContent(), '') as ReportContent;
}
