import type { Catalogue } from '../catalog/catalogue.js';
import { compareLimits, type Limit, parseLimit } from '../values/limit.js';

type Settings = Catalogue['settings'];

/**
 * What the notice itself demands; it holds where catalog.yaml sets nothing else. Source: 实施办法（2021年5月27日印发）
 * 一、目标任务 (10 bundles, 50 %, 90 %); 二（二）1 (30 minutes); 二（五）3 (100 % of 实名差评 called back).
 */
export const NOTICE_TARGETS = {
  打包事项数: 10,
  提速比例: 0.5,
  即办时长: { kind: 'span', amount: 30, unit: '分钟' },
  全程网办率: 0.9,
  差评回访率: 1,
} as const;

const ONE_WORKING_DAY = { kind: 'span', amount: 1, unit: '工作日' } as const;

/** What takes a working day or longer is not handled at once, whoever calls it so. */
export function isInstantLimit(limit: Limit): boolean {
  const { order, converted } = compareLimits(limit, ONE_WORKING_DAY);
  return !converted && order < 0;
}

/** 即办时长 of the catalogue, else of the notice; also where the catalogue's own can't be meant. */
export function instantLimit(settings: Settings): Limit {
  const limit = parseLimit(settings?.目标?.即办时长 ?? '');
  return limit !== undefined && isInstantLimit(limit) ? limit : NOTICE_TARGETS.即办时长;
}

/** Is a promise kept within the time of an immediate item? Whoever promises 自然日 or months promises no half hour. */
export function isPromisedAtOnce(promised: Limit, settings: Settings): boolean {
  const { order, converted } = compareLimits(promised, instantLimit(settings));
  return !converted && order <= 0;
}
