import { fileOf } from '../../catalog/kinds.js';
import { listedItems } from '../../model/list-entries.js';
import { speedupBaseline } from '../../model/speedup.js';
import { formatLimit, parseLimit, speedupRate } from '../../values/limit.js';
import { defineCatalogueRule } from '../rule.js';

const LICENCE = 'items/lao-wu-pai-qian-xu-ke.yaml';

export default defineCatalogueRule({
  on: ['list'],
  code: 'B012',
  name: 'speedup-units-mixed',
  severity: 'error',
  title: '提速的两个时限单位不同，不能算比例',
  why: '工作日和自然日、月不能直接相除，换算出来的比例没有依据；行政许可法第八十二条的期限是工作日，工伤认定的 60 日是自然日，混着算会把没有提速说成提速。',
  bad: [{ file: LICENCE, patch: '规定办结时限: 20日' }],
  good: [{ file: LICENCE, patch: '规定办结时限: 20个工作日' }],
  remedy: '对照规定原文，把两个时限写成同一种单位（都写工作日，或者都写日）。',
  message: (args) =>
    `「${args.事项}」的${args.基准键}是${args.基准}，承诺办结时限是${args.承诺}，单位不同，算不出提速多少`,
  *check({ definition: list }, { catalogue, today }) {
    if (list.种类 !== '提速办') return;
    for (const { index, entry, item } of listedItems(list, catalogue, today)) {
      const baseline = speedupBaseline(item);
      const promised = parseLimit(item.承诺办结时限);
      if (!baseline || !promised || speedupRate(baseline.limit, promised) !== undefined) continue;
      const args = {
        事项: item.事项名称,
        基准键: baseline.key,
        基准: formatLimit(baseline.limit),
        承诺: formatLimit(promised),
      };
      const related = [{ file: fileOf('item', entry.事项), path: [baseline.key], message: '提速的基准' }];
      yield { path: ['事项', index, '事项'], args, related };
    }
  },
});
