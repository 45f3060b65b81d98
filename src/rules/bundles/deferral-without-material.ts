import { fileOf } from '../../catalog/kinds.js';
import { listedItems } from '../../model/list-entries.js';
import { exampleList } from '../example-list.js';
import { defineCatalogueRule } from '../rule.js';

export default defineCatalogueRule({
  on: ['list'],
  code: 'B015',
  name: 'deferral-without-material',
  severity: 'error',
  title: '容缺受理的事项没有可以后补的材料',
  why: '容缺受理要同时公布必要材料目录和可容缺材料目录（青岛市优化营商环境条例第二十四条、山东省优化营商环境条例第二十八条）；清单上说可以容缺，指南里却样样必要，窗口就没有依据容缺。',
  bad: [exampleList('容缺受理', 'shi-ye-deng-ji')],
  good: [exampleList('容缺受理', 'lao-wu-pai-qian-xu-ke')],
  remedy: '在事项里把可以后补的材料的「必要性」写成“容缺后补”，并写「告知承诺」；不能容缺的，从清单里拿掉。',
  message: (args) => `「${args.事项}」没有一份材料是“容缺后补”`,
  *check({ definition: list }, { catalogue, today }) {
    if (list.种类 !== '容缺受理') return;
    for (const { index, entry, item } of listedItems(list, catalogue, today)) {
      if (item.申请材料.some((material) => material.必要性 === '容缺后补')) continue;
      const related = [{ file: fileOf('item', entry.事项), path: ['申请材料'], message: '事项的申请材料' }];
      yield { path: ['事项', index, '事项'], args: { 事项: item.事项名称 }, related };
    }
  },
});
