import type { Catalogue } from '../catalog/catalogue.js';
import { NOTICE_TARGETS } from '../model/notice-targets.js';
import { parsePercent } from '../values/percent.js';
import type { MeasureKey } from './target-report.js';

type Settings = Catalogue['settings'];
type TargetKey = keyof NonNullable<NonNullable<Settings>['目标']>;

/** The key below 目标 that sets the threshold of a measure. */
const TARGET_KEYS = {
  bundles: '打包事项数',
  online: '全程网办率',
  'zero-visit': '零跑动率',
  'shared-materials': '材料免提交率',
  'merged-materials': '合并减材料率',
  'call-back': '差评回访率',
  completeness: '完整度',
} as const satisfies Partial<Record<MeasureKey, TargetKey>>;

/** Where the notice speaks of each item, all of them must: 二（二）1. */
const EVERY_ONE: ReadonlySet<MeasureKey> = new Set<MeasureKey>(['speedup', 'instant']);

const NOTICE: Partial<Record<TargetKey, number>> = {
  打包事项数: NOTICE_TARGETS.打包事项数,
  全程网办率: NOTICE_TARGETS.全程网办率,
  差评回访率: NOTICE_TARGETS.差评回访率,
};

/** The key of catalog.yaml below 目标 that sets the threshold of the measure, where there is one. */
export function targetKeyOf(measure: MeasureKey): (typeof TARGET_KEYS)[keyof typeof TARGET_KEYS] | undefined {
  return measure in TARGET_KEYS ? TARGET_KEYS[measure as keyof typeof TARGET_KEYS] : undefined;
}

/** What a measure must reach: a share from 0 to 1, a count or a score; `undefined` where neither catalogue nor notice says. */
export function thresholdOf(measure: MeasureKey, settings: Settings): number | undefined {
  if (EVERY_ONE.has(measure)) return 1;
  const key = targetKeyOf(measure);
  if (key === undefined) return undefined;
  const written = settings?.目标?.[key];
  const value = typeof written === 'string' ? parsePercent(written) : written;
  return value ?? NOTICE[key];
}
