import { fileOf } from '../../catalog/kinds.js';
import { listedItems } from '../../model/list-entries.js';
import { exampleList } from '../example-list.js';
import { defineCatalogueRule } from '../rule.js';

export default defineCatalogueRule({
  on: ['list'],
  code: 'B016',
  name: 'commitment-missing',
  severity: 'error',
  title: '告知承诺的事项没有写告知承诺',
  why: '实行告知承诺的，办事指南要写明承诺的内容、要求和不实承诺的责任（安阳市政务服务条例第二十六条），清单要公布（青岛市优化营商环境条例第二十六条）；只列清单不写内容，群众不知道承诺什么。',
  bad: [exampleList('告知承诺', 'shi-ye-deng-ji')],
  good: [exampleList('告知承诺', 'lao-wu-pai-qian-xu-ke')],
  remedy: '在事项里补上「告知承诺」；不实行告知承诺的，从清单里拿掉。',
  message: (args) => `「${args.事项}」没有写「告知承诺」`,
  *check({ definition: list }, { catalogue, today }) {
    if (list.种类 !== '告知承诺') return;
    for (const { index, entry, item } of listedItems(list, catalogue, today)) {
      if (item.告知承诺 !== undefined) continue;
      const related = [{ file: fileOf('item', entry.事项), path: [], message: '没有「告知承诺」的事项' }];
      yield { path: ['事项', index, '事项'], args: { 事项: item.事项名称 }, related };
    }
  },
});
