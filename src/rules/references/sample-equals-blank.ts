import { exampleMaterial } from '../example-material.js';
import { defineCatalogueRule } from '../rule.js';

export default defineCatalogueRule({
  on: ['item'],
  code: 'R010',
  name: 'sample-equals-blank',
  severity: 'error',
  title: '示例样表就是空白表格',
  why: '群众下载样表是想看怎么填，打开却是一张空表（2025 年有地方自查发现过）。',
  bad: exampleMaterial({
    name: '失业人员登记表',
    need: '必要',
    lines: `    空白表格: files/shi-ye-ren-yuan-deng-ji-biao.docx
    示例样表: files/shi-ye-ren-yuan-deng-ji-biao.docx
`,
  }),
  good: exampleMaterial({
    name: '失业人员登记表',
    need: '必要',
    lines: `    空白表格: files/shi-ye-ren-yuan-deng-ji-biao.docx
    示例样表: files/shi-ye-ren-yuan-deng-ji-biao-yang-biao.docx
`,
  }),
  remedy: '换成一份填好的样表；没有样表的先删掉这个键。',
  message: (args) => `「${args.材料}」的示例样表和空白表格内容相同`,
  *check({ definition: item }, { catalogue }) {
    for (const [index, { 材料名称, 空白表格, 示例样表 }] of item.申请材料.entries()) {
      if (空白表格 === undefined || 示例样表 === undefined) continue;
      const blank = catalogue.attachments.get(空白表格);
      const sample = catalogue.attachments.get(示例样表);
      if (!blank || blank.sha256 !== sample?.sha256) continue;
      yield { path: ['申请材料', index, '示例样表'], args: { 材料: 材料名称 } };
    }
  },
});
