import { SETTINGS_FILE } from '../../catalog/kinds.js';
import { instantLimit, isInstantLimit, NOTICE_TARGETS } from '../../model/notice-targets.js';
import { compareLimits, formatLimit, formatPercent, parseLimit } from '../../values/limit.js';
import { parsePercent } from '../../values/percent.js';
import type { TargetRule } from '../target-rule.js';

const SHARES = [
  '提速比例',
  '全程网办率',
  '差评回访率',
] as const satisfies readonly (keyof typeof NOTICE_TARGETS)[];
const { 打包事项数: bundles, 即办时长: atOnce } = NOTICE_TARGETS;

/** T007. A target of 0, or of a day for what is handled at once, is none at all: R037. */
export const targetBelowNotice: TargetRule = {
  code: 'T007',
  name: 'target-below-notice',
  severity: 'warning',
  title: '目标比通知要求的低',
  why: `实施办法定的是：一件事 ${bundles} 个，提速 ${formatPercent(NOTICE_TARGETS.提速比例)} 以上，即办不超过 ${formatLimit(atOnce)}，网办 ${formatPercent(NOTICE_TARGETS.全程网办率)} 以上，实名差评全部回访（一、目标任务；二（二）1、二（三）2、二（五）3）。本单位可以定得更高，不能更低：报告写“达标”，联席会议会当成达到了通知的要求。`,
  bad: [{ file: 'catalog.yaml', patch: '目标:\n  全程网办率: 80%' }],
  good: [{ file: 'catalog.yaml', patch: '目标:\n  全程网办率: 90%' }],
  remedy: '改成通知的数，或者比它更严；上级另外发文定了别的数的，写忽略注释，理由里写明文号。',
  message: (args) => `「${args.键}」${args.值}，通知要求：${args.通知}`,
  *check({ catalogue: { settings } }) {
    const finding = (键: string, 值: string | number, 通知: string) => ({
      file: SETTINGS_FILE,
      path: ['目标', 键],
      args: { 键, 值, 通知 },
    });
    const written = settings?.目标 ?? {};
    const { 打包事项数: number, 即办时长: time } = written;
    if (number !== undefined && number > 0 && number < bundles) {
      yield finding('打包事项数', number, `${bundles} 件`);
    }
    for (const key of SHARES) {
      const share = parsePercent(written[key] ?? '');
      if (share === undefined || share === 0 || share >= NOTICE_TARGETS[key]) continue;
      const isWhole = NOTICE_TARGETS[key] === 1;
      yield finding(
        key,
        written[key] ?? '',
        `${formatPercent(NOTICE_TARGETS[key])}${isWhole ? '' : ' 以上'}`,
      );
    }
    const limit = parseLimit(time ?? '');
    if (
      time !== undefined &&
      limit &&
      isInstantLimit(limit) &&
      compareLimits(instantLimit(settings), atOnce).order > 0
    ) {
      yield finding('即办时长', time, `不超过 ${formatLimit(atOnce)}`);
    }
  },
};
