import { fileOf } from '../../catalog/kinds.js';
import { listedItems } from '../../model/list-entries.js';
import { speedupBaseline } from '../../model/speedup.js';
import { exampleList } from '../example-list.js';
import { defineCatalogueRule } from '../rule.js';

const ITEM = 'items/shi-ye-deng-ji.yaml';

export default defineCatalogueRule({
  on: ['list'],
  code: 'B011',
  name: 'speedup-without-baseline',
  severity: 'error',
  title: '提速办事项没有可比的时限',
  why: '提速是在规定办结时限上提速（实施办法二（二）1）；法规没有规定、也没有写原来的规定，就说不出快了多少，提速 50% 成了空话。',
  bad: [exampleList('提速办', 'shi-ye-deng-ji')],
  good: [exampleList('提速办', 'shi-ye-deng-ji'), { file: ITEM, patch: '规定办结时限: 2个工作日' }],
  remedy: '在事项里写「规定办结时限」：上级规定的或者提速以前公布的时限，并留好出处；没有的从清单里拿掉。',
  message: (args) => `「${args.事项}」没有规定办结时限，法定办结时限也是“无”`,
  *check({ definition: list }, { catalogue, today }) {
    if (list.种类 !== '提速办') return;
    for (const { index, entry, item } of listedItems(list, catalogue, today)) {
      if (speedupBaseline(item)) continue;
      const related = [
        { file: fileOf('item', entry.事项), path: ['法定办结时限'], message: '法定办结时限：无' },
      ];
      yield { path: ['事项', index, '事项'], args: { 事项: item.事项名称 }, related };
    }
  },
});
