import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { ReportContent } from '../../src/documents/report-content.js';
import { describeReport } from '../../src/documents/report-text.js';
import { describePart, partNames } from '../../src/documents/shown-part.js';
import { comparedContent, hostileContent, sampleContent } from './contents.js';

const [compared, sample, hostile] = await Promise.all([comparedContent(), sampleContent(), hostileContent()]);

const shown = (content: ReportContent, name: string) => describePart(content, name, false) ?? '';

/** Where the columns of a table begin, by its head; every line below must begin its cells there. */
function assertAligned(text: string, head: string): void {
  const lines = text.split('\n');
  const top = lines.findIndex((line) => line.startsWith(head));
  const starts = [...(lines[top] ?? '').matchAll(/(?<=\s{2})\S/gu)].map(({ index }) =>
    stringWidth(lines[top]?.slice(0, index) ?? ''),
  );
  expect(starts.length).toBeGreaterThan(1);
  for (const line of lines.slice(top + 1, lines.indexOf('', top))) {
    const cells = [...line.matchAll(/(?<=\s{2})\S/gu)].map(({ index }) => stringWidth(line.slice(0, index)));
    expect(starts).toEqual(expect.arrayContaining(cells));
  }
}

describe('the report in a terminal', () => {
  it('stands in columns, whatever is wide', () => {
    const text = describeReport(sample, false);
    for (const head of ['指标', '处室', '区县', '任务类别']) assertAligned(text, head);
    expect(Math.max(...text.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(160);
  });

  it('has each number of the report', () => {
    const lines = describeReport(sample, false).split('\n');
    for (const { name, text, thresholdText } of sample.targets.measures) {
      const line = lines.find((one) => one.startsWith(`${name} `)) ?? '';
      expect(line.split(/\s{2,}/u).slice(0, 3)).toEqual([name, text, thresholdText ?? '—']);
    }
  });

  it('lists what is late, and what changed since', () => {
    const text = describeReport(compared, false);
    expect(text).toContain('逾期：优化经办流程  牵头：法规处  时限：2026年10月');
    expect(text).toMatch(/^全程网办率 +新出现的差距 +失业登记$/mu);
    expect(text).toMatch(/^任务 +未到期 → 逾期 +优化经办流程$/mu);
    expect(text).toMatch(/^全程网办率 +0% +90% +未达标 +0\/\d 项 +\d+% +↓ 下降 \d+ 个百分点$/mu);
    expect(text).toContain('和“十月”（提交 01234567，按2026年10月31日统计）相比');
  });

  it('hides no sign that nobody sees', () => {
    const texts = [describeReport(hostile, false), ...partNames(hostile).map((name) => shown(hostile, name))];
    for (const text of texts) {
      for (const sign of ['\u0000', '\u001b', '\u202e', '\ud800']) expect(text).not.toContain(sign);
    }
    expect(describeReport(sample, true)).toContain('\u001b[1m');
  });
});

describe('what the numbers lack', () => {
  const broken = {
    ...sample,
    targets: { ...sample.targets, unread: [{ file: 'items/shi-ye-deng-ji.yaml' }] },
  };
  const notice =
    '有 1 个文件读不出来：items/shi-ye-deng-ji.yaml，数字不准；先用 kuaiban validate 查看，改好再统计。';

  it('is said first of all, in the whole and in each part', () => {
    expect(describeReport(broken, false).split('\n')[1]).toBe(notice);
    for (const name of partNames(broken)) expect(shown(broken, name).split('\n')[0]).toBe(notice);
    expect(describeReport(sample, false)).not.toContain('读不出来');
  });

  it('is a list of what is not counted, and why', () => {
    const [first] = sample.targets.measures[0]?.counted ?? [];
    const leftOut = [{ ...(first ?? expect.unreachable()), note: '已经暂停' }];
    const content = { ...sample, targets: { ...sample.targets, leftOut } };
    expect(describeReport(content, false)).toContain('不统计 1 个');
    expect(shown(content, '不统计')).toMatch(new RegExp(`${first?.name} .+ 已经暂停 +${first?.file}$`, 'mu'));
    const none = { ...sample, targets: { ...sample.targets, leftOut: [] } };
    expect(shown(none, '不统计')).toBe('目录里的都统计了。\n');
  });
});

describe('departments and districts', () => {
  it('stand against their targets in words', () => {
    const text = describeReport(sample, false);
    const lines = text.split('\n');
    const top = lines.findIndex((line) => line.startsWith('处室 '));
    expect(lines[top]).toMatch(/^处室 +结果 +打包一件事 +提速达标率/u);
    expect(lines[top + 1]).toMatch(/^目标 .*100%/u);
    const lagging = sample.targets.departments.filter((one) =>
      one.measures.some(({ isMet }) => isMet === false),
    );
    expect(lagging.length).toBeGreaterThan(1);
    expect(text).toContain(`另有 ${lagging.length} 个处室有没有达标的指标。`);
    for (const { name, measures } of lagging) {
      const missed = measures.filter(({ isMet }) => isMet === false);
      const line = lines.slice(top).find((one) => one.startsWith(`${name} `));
      expect(line).toContain(`${missed.length} 项未达标`);
      expect(text).toContain(`${missed[0]?.text} 未达标`);
    }
  });

  it('are said of each number that is shown alone', () => {
    const lines = shown(sample, '材料免提交率').split('\n');
    for (const { name, measures } of sample.targets.departments) {
      const own = measures.find(({ key }) => key === 'shared-materials');
      const line = lines.find((one) => one.startsWith(`${name} `) && one.includes(' 份'));
      if (own && own.value !== null) expect(line?.split(/\s{2,}/u)[1]).toBe(own.text);
    }
  });

  it('are compared briefly: those only that changed', () => {
    const text = describeReport(compared, false);
    expect(text).toMatch(/^就业促进处 +全程网办率 +100% +0% +↓ 下降 100 个百分点$/mu);
    expect(text).not.toMatch(/^劳动关系处 .*持平$/mu);
  });
});

describe('a number of documents', () => {
  it('is summed up in its unit, each item once with both sides', () => {
    const measure = sample.targets.measures.find(({ key }) => key === 'shared-materials');
    if (!measure) throw new Error('the sample counts documents');
    const { numerator, denominator, missing, counted } = measure;
    const text = shown(sample, '材料免提交率');
    const lacking = (denominator ?? 0) - numerator;
    expect(text).toContain(
      `还差 ${lacking} 份（${missing.length} 项），已做到 ${numerator} 份（${counted.length} 项）`,
    );
    const both = missing.find(({ id }) => counted.some((one) => one.id === id));
    expect(text.split('\n').filter((line) => line.endsWith(` ${both?.file}`))).toHaveLength(1);
  });
});

describe('a part of the report', () => {
  it('is each number by its name and by its key, with everything behind it', () => {
    for (const measure of sample.targets.measures) {
      const text = shown(sample, measure.name);
      expect(text.split('\n')[0]).toContain(`${measure.name} ${measure.text}`);
      expect(text).toContain(measure.rule);
      for (const { name, file } of [...measure.counted, ...measure.missing, ...measure.exceptions]) {
        expect(text).toContain(name);
        expect(text).toContain(file);
      }
      if (measure.key !== 'completeness') expect(shown(sample, measure.key)).toBe(text);
    }
  });

  it('is each department and district, with what is behind its numbers', () => {
    for (const { name, measures } of [...sample.targets.departments, ...sample.targets.districts]) {
      const text = shown(sample, name);
      for (const measure of measures) {
        for (const { file } of measure.missing) expect(text).toContain(file);
      }
      expect(text.split('\n')[0]).toBe(name);
    }
    for (const { name } of sample.targets.districts) expect(shown(sample, '大厅可办率')).toContain(name);
    expect(shown(sample, 'hall-coverage')).toBe(shown(sample, '大厅可办率'));
  });

  it('is the tasks, or the completeness of each guide', () => {
    for (const { name } of sample.targets.tasks) expect(shown(sample, '任务')).toContain(name);
    for (const { name } of sample.completeness.guides) expect(shown(sample, '完整度')).toContain(name);
    expect(shown(sample, 'completeness')).toBe(shown(sample, '完整度'));
  });

  it('says where each definition stood before', () => {
    expect(shown(compared, '全程网办率')).toMatch(
      /^失业登记 +新出现的差距 +已做到：全程网办 +还差：要到现场 1 次，没有法规依据$/mu,
    );
  });

  it('has a name that is listed; any other is none', () => {
    expect(describePart(sample, '全网办', false)).toBeUndefined();
    expect(describePart(sample, 'constructor', false)).toBeUndefined();
    expect(partNames(sample)).toEqual(
      expect.arrayContaining(['全程网办率', '养老保险处', '示范区', '任务', '完整度']),
    );
    for (const name of partNames(sample)) expect(shown(sample, name)).not.toBe('');
  });
});
