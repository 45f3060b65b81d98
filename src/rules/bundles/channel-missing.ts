import { fileOf } from '../../catalog/kinds.js';
import { listedItems } from '../../model/list-entries.js';
import { normaliseText } from '../../values/text.js';
import { exampleList } from '../example-list.js';
import { defineCatalogueRule } from '../rule.js';

export default defineCatalogueRule({
  on: ['list'],
  code: 'B018',
  name: 'channel-missing',
  severity: 'error',
  title: '热门高频事项的渠道没有写进指南',
  why: '热门高频事项要接通小程序、基层自助服务设备和国家政务服务平台（实施办法二（三）2）；指南不写怎样进入，接通了群众也找不到。',
  bad: [exampleList('热门高频', 'shi-ye-deng-ji', '    渠道:\n      - 基层自助服务终端\n')],
  good: [exampleList('热门高频', 'shi-ye-deng-ji', '    渠道:\n      - “一网通办”小程序\n')],
  remedy: '在事项的「渠道」里写上它和进入的方式；没有接通的，从清单的「渠道」里删掉。',
  message: (args) => `「${args.事项}」的指南没有写${args.渠道}`,
  *check({ definition: list }, { catalogue, today }) {
    if (list.种类 !== '热门高频') return;
    for (const { index, entry, item } of listedItems(list, catalogue, today)) {
      const own = new Set(item.渠道?.map((channel) => normaliseText(channel.名称)));
      const related = [{ file: fileOf('item', entry.事项), path: ['渠道'], message: '事项的渠道' }];
      for (const [position, channel] of (entry.渠道 ?? []).entries()) {
        if (own.has(normaliseText(channel))) continue;
        const args = { 事项: item.事项名称, 渠道: `渠道“${channel}”` };
        yield { path: ['事项', index, '渠道', position], args, related };
      }
      if ((entry.渠道 ?? []).length === 0 && own.size === 0) {
        yield { path: ['事项', index, '事项'], args: { 事项: item.事项名称, 渠道: '任何「渠道」' }, related };
      }
    }
  },
});
