import { SETTINGS_FILE } from '../../catalog/kinds.js';
import { shortfallOf } from '../shortfall.js';
import type { TargetRule } from '../target-rule.js';

/** T001. A bundle with a member that is gone counts here: that is a flaw of its own. */
export const tooFewBundles: TargetRule = {
  code: 'T001',
  name: 'too-few-bundles',
  severity: 'warning',
  title: '“打包一件事”的件数没有达到目标',
  why: '实施办法一、目标任务：实现 10 个关联服务事项打包办理。目标写在 catalog.yaml 里，少一件，联席会议的统计就达不到。没有写这个目标的不提醒，报告里按通知的 10 件比。',
  bad: [{ file: 'catalog.yaml', patch: '目标:\n  打包事项数: 10' }],
  good: [{ file: 'catalog.yaml', patch: '目标:\n  提速比例: 50%' }],
  remedy:
    '在 bundles 文件夹里补上还没有写的“一件事”；本单位的目标比通知的高、又写错了的，改正「打包事项数」。',
  message: (args) => `目标是 ${args.目标} 件“一件事”，目录里有 ${args.件数} 件`,
  *check(scope) {
    const found = shortfallOf('bundles', scope);
    const number = scope.catalogue.definitions.bundle.size;
    const target = found?.measure.threshold;
    if (!found || typeof target !== 'number' || number >= target) return;
    yield { file: SETTINGS_FILE, path: found.path, args: { 目标: target, 件数: number } };
  },
};
