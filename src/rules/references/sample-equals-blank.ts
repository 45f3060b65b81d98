import { offeredForms } from '../../model/offered-forms.js';
import { exampleMaterial } from '../example-material.js';
import { defineCatalogueRule } from '../rule.js';

export default defineCatalogueRule({
  on: ['item', 'bundle'],
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
  *check({ definition }, { catalogue: { attachments } }) {
    for (const { path, name, blank, sample } of offeredForms(definition)) {
      if (blank === undefined || sample === undefined) continue;
      const content = attachments.get(blank)?.sha256;
      if (content === undefined || content !== attachments.get(sample)?.sha256) continue;
      yield { path: [...path, '示例样表'], args: { 材料: name } };
    }
  },
});
