import { describe, expect, it } from 'vitest';
import { targetReport } from '../../src/targets/report.js';
import { readSample } from '../mutation/sample.js';
import { checkFolder } from '../support/check-town.js';
import { figures, measure, said } from './town.js';

const TODAY = '2026-11-23';
const { catalogue } = await checkFolder(readSample().folder, TODAY);
const sample = targetReport(catalogue, TODAY);

describe('the sample, counted by hand in its files', () => {
  it.each([
    ['bundles', 10, null, '10件'],
    // 20 entries of ti-su-ban.yaml, all since 2025-01-01, all in use.
    ['speedup', 20, 20, '100%'],
    // 42 items less 就业见习补贴 (暂停) less two lawful exceptions; 社会保障卡申领 is not online yet.
    ['online', 38, 39, '97.4%'],
    // 12 items are 即办件: ten in 30 minutes, two (秒办) in five.
    ['instant', 12, 12, '100%'],
    ['zero-visit', 38, 41, '92.6%'],
  ] as const)('%s', (key, numerator, denominator, text) => {
    expect(figures(measure(sample, key))).toMatchObject({ numerator, denominator, text, isMet: true });
  });

  it('has two lawful exceptions, and one item that is to follow', () => {
    const online = measure(sample, 'online');
    expect(said(online.exceptions)).toEqual([
      'lao-dong-neng-li-jian-ding 《劳动能力鉴定管理办法》现场鉴定（鉴定委员会提前通知时间和地点，被鉴定的人按通知参加现场鉴定；行动不便的，专家上门鉴定）',
      'lao-dong-ren-shi-zheng-yi-zhong-cai-shen-qing 《劳动争议调解仲裁法》第三十六条（申请人接到书面通知，没有正当理由不到庭的，可以视为撤回仲裁申请；被申请人不到庭的，可以缺席裁决）',
    ]);
    expect(said(online.missing)).toEqual([
      'she-hui-bao-zhang-ka-shen-ling 要到现场 1 次，计划 2027年12月改成网办',
    ]);
  });

  it('shares and merges as many documents as its files say', () => {
    // 数据共享 and 电子证照 among all 来源渠道 of the 41 items in use.
    const channels = readSample().files.flatMap(({ kind, text }) =>
      kind === 'item' && /^事项状态: 在用$/mu.test(text)
        ? [...text.matchAll(/^ +来源渠道: (\S+)$/gmu)].map(([, channel = '']) => channel)
        : [],
    );
    const supplied = channels.filter((channel) => /^(?:数据共享|电子证照)$/u.test(channel));
    expect(figures(measure(sample, 'shared-materials'))).toMatchObject({
      numerator: supplied.length,
      denominator: channels.length,
      isMet: true,
    });
    expect(measure(sample, 'merged-materials').isMet).toBe(true);
  });

  it('reaches all its targets, and lacks the cases', () => {
    expect(sample.measures.filter(({ isMet }) => isMet !== true).map(({ key, text }) => [key, text])).toEqual(
      [['call-back', '没有数据']],
    );
  });

  it('has its tasks done in time, or going on', () => {
    // plan.yaml: eight with a date, all finished before it; seven that go on.
    const states = sample.tasks.map(({ state }) => state);
    expect(states.filter((state) => state === '已完成')).toHaveLength(8);
    expect(states.filter((state) => state === '持续推进')).toHaveLength(7);
    expect(states).toHaveLength(15);
  });

  it('has bundles in every district', () => {
    expect(sample.districts.map(({ name }) => name)).toEqual(['样板区', '演示县', '示范区']);
    for (const district of sample.districts) {
      expect(figures(measure(district, 'bundle-intake'))).toMatchObject({ numerator: 10, denominator: 10 });
    }
  });
});
