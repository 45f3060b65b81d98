import { fileOf } from '../../catalog/kinds.js';
import { listedItems } from '../../model/list-entries.js';
import { speedupBaseline, speedupTarget } from '../../model/speedup.js';
import { compareLimits, formatLimit, formatPercent, parseLimit, speedupRate } from '../../values/limit.js';
import { defineCatalogueRule } from '../rule.js';

const LICENCE = 'items/lao-wu-pai-qian-xu-ke.yaml';

export default defineCatalogueRule({
  on: ['list'],
  code: 'B010',
  name: 'speedup-too-small',
  severity: 'error',
  title: '提速办事项没有达到提速目标',
  why: '列入“提速办”清单的事项，要在规定办结时限上提速 50% 以上（实施办法二（二）1）。提速比例 = 1 − 承诺办结时限 ÷ 规定办结时限；没有规定办结时限的，按法定办结时限算。目标在 catalog.yaml 的「目标」里写，没有写的按 50%。',
  bad: [{ file: LICENCE, patch: '规定办结时限: 8个工作日' }],
  good: [{ file: LICENCE, patch: '规定办结时限: 10个工作日' }],
  remedy: '再压缩承诺办结时限；压缩不了的，从提速办清单里拿掉。规定办结时限写错的，改正它。',
  message: (args) =>
    `「${args.事项}」提速 ${args.提速}，不到 ${args.目标}${args.目标来源}：${args.基准键}${args.基准}，承诺${args.承诺}`,
  *check({ definition: list }, { catalogue, today }) {
    if (list.种类 !== '提速办') return;
    const target = speedupTarget(catalogue.settings);
    // Nothing can reach that: implausible-target says so.
    if (target.share >= 1) return;
    for (const { index, entry, item } of listedItems(list, catalogue, today)) {
      const baseline = speedupBaseline(item);
      const promised = parseLimit(item.承诺办结时限);
      const rate = baseline && promised && speedupRate(baseline.limit, promised);
      if (!baseline || !promised || rate === undefined || rate >= target.share) continue;
      // A promise beyond the statutory limit is a slip of its own.
      const statutory = parseLimit(item.法定办结时限);
      if (statutory && compareLimits(promised, statutory).order > 0) continue;
      const args = {
        事项: item.事项名称,
        提速: rate < 0 ? '为负' : formatPercent(rate),
        目标: formatPercent(target.share),
        目标来源: target.isSet ? '' : '（catalog.yaml 没有写「提速比例」，按通知的 50%）',
        基准键: baseline.key,
        基准: formatLimit(baseline.limit),
        承诺: formatLimit(promised),
      };
      const related = [
        { file: fileOf('item', entry.事项), path: ['承诺办结时限'], message: '事项的承诺办结时限' },
      ];
      yield { path: ['事项', index, '事项'], args, related };
    }
  },
});
