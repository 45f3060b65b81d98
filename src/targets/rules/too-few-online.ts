import { SETTINGS_FILE } from '../../catalog/kinds.js';
import { namesOf, relatedTo, shortfallOf } from '../shortfall.js';
import type { TargetRule } from '../target-rule.js';

const TARGET = { file: 'catalog.yaml', patch: '目标:\n  全程网办率: 90%' };

/** T002 */
export const tooFewOnline: TargetRule = {
  code: 'T002',
  name: 'too-few-online',
  severity: 'warning',
  title: '全程网办率没有达到目标',
  why: '除法律、法规、规章规定必须到现场办理的以外，依申请事项全程网办率要达到 90% 以上（实施办法二（三）2）。分母是在用的“6+1”类事项，引的条文写明要到现场的法定例外不算在内。没有写这个目标的不提醒，报告里按通知的 90% 比。',
  bad: [
    TARGET,
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: '全程网办: 否\n到现场次数: 0\n办理形式: [窗口办理, 邮寄办理]',
      without: ['网办地址', '通办'],
    },
  ],
  good: [TARGET],
  remedy:
    '把列出的事项改成全程网办；法律、法规、规章写明必须到现场的，在「必须现场办理原因」里引那一条，就不算在内。',
  message: (args) =>
    `全程网办率 ${args.比率}（${args.已网办}/${args.应网办}），没有达到 ${args.目标}；还不能网办：${args.事项}`,
  *check(scope) {
    const found = shortfallOf('online', scope);
    if (!found) return;
    const { measure, path } = found;
    const args = {
      比率: measure.text,
      已网办: measure.numerator,
      应网办: measure.denominator ?? 0,
      目标: measure.thresholdText ?? '',
      事项: namesOf(measure),
    };
    yield { file: SETTINGS_FILE, path, args, related: relatedTo(measure, ['全程网办']) };
  },
};
