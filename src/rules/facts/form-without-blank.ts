import { exampleMaterial } from '../example-material.js';
import { defineRule } from '../rule.js';

const form = (lines: string) =>
  exampleMaterial({ name: '失业人员登记表', need: '必要', type: '申请表格文书', lines });

export default defineRule({
  on: ['item'],
  code: 'F037',
  name: 'form-without-blank',
  severity: 'error',
  title: '要填的表没有空白表格',
  why: '2017 年全国抽查，41% 的事项没有提供表格下载（国办函〔2017〕115号），群众要先跑一趟拿表。指南要有表格（样表）下载（青岛市 2021 年实施办法）；许可还要公示申请书示范文本（行政许可法第三十条）。',
  bad: form(''),
  good: form(
    '    空白表格: files/shi-ye-ren-yuan-deng-ji-biao.docx\n    示例样表: files/shi-ye-ren-yuan-deng-ji-biao-yang-biao.docx',
  ),
  remedy: '把空白表格放进 files 文件夹，写上「空白表格」和「示例样表」；不是填写的表，材料类型改成“其他”。',
  message: (args) => `「${args.材料}」是要填的表，没有「空白表格」`,
  *check(item) {
    for (const [index, { 材料名称, 材料类型, 来源渠道, 空白表格 }] of item.申请材料.entries()) {
      if (材料类型 !== '申请表格文书' || 空白表格 !== undefined) continue;
      if (来源渠道 === '数据共享' || 来源渠道 === '电子证照') continue;
      yield { path: ['申请材料', index, '空白表格'], at: 'key', args: { 材料: 材料名称 } };
    }
  },
});
