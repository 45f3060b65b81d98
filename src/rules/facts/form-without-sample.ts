import type { Bundle, ServiceItem } from '../../catalog/catalogue.js';
import { offeredForms } from '../../model/offered-forms.js';
import { exampleMaterial } from '../example-material.js';
import { defineRule } from '../rule.js';

const form = (lines: string) =>
  exampleMaterial({
    name: '失业人员登记表',
    need: '必要',
    type: '申请表格文书',
    lines: `    空白表格: files/shi-ye-ren-yuan-deng-ji-biao.docx\n${lines}`,
  });

export default defineRule({
  on: ['item', 'bundle'],
  code: 'F038',
  name: 'form-without-sample',
  severity: 'warning',
  title: '要填的表没有示例样表',
  why: '没有填好的样子可以看，群众填错要重填。行政许可法第三十条要求公示申请书示范文本；实施办法要求表格（样表）下载齐全。',
  bad: form(''),
  good: form('    示例样表: files/shi-ye-ren-yuan-deng-ji-biao-yang-biao.docx'),
  remedy: '填一份示例放进 files 文件夹，写上「示例样表」。',
  message: (args) => `「${args.材料}」有空白表格，没有「示例样表」`,
  *check(definition: ServiceItem | Bundle) {
    for (const { path, name, blank, sample, isFilledIn } of offeredForms(definition)) {
      // Without a blank form that is the flaw.
      if (!isFilledIn || blank === undefined || sample !== undefined) continue;
      yield { path: [...path, '空白表格'], args: { 材料: name } };
    }
  },
});
