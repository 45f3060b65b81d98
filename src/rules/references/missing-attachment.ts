import { attachmentsOf } from '../../model/references.js';
import { keyOf } from '../../model/walk.js';
import { closest } from '../../values/text.js';
import { exampleMaterial } from '../example-material.js';
import { defineCatalogueRule } from '../rule.js';

export default defineCatalogueRule({
  on: ['item'],
  code: 'R008',
  name: 'missing-attachment',
  severity: 'error',
  title: '表格或样本文件不存在',
  why: '指南上有下载链接，点开却没有文件；2017 年国务院办公厅的检查里，41% 的事项没有可下载的表格。',
  bad: exampleMaterial({
    name: '失业人员登记表',
    need: '必要',
    lines: `    空白表格: files/deng-ji-biao-2020.docx\n`,
  }),
  good: exampleMaterial({
    name: '失业人员登记表',
    need: '必要',
    lines: `    空白表格: files/shi-ye-ren-yuan-deng-ji-biao.docx\n`,
  }),
  remedy: '把文件放到 files 文件夹里，或者改正路径。',
  message: (args) =>
    `「${args.键}」的文件 ${args.文件} 不存在${args.相近 === '' ? '' : `，是不是 ${args.相近}`}`,
  *check({ definition }, { catalogue }) {
    for (const { path, text } of attachmentsOf(definition)) {
      if (catalogue.attachments.has(text)) continue;
      const near = closest(text, [...catalogue.attachments.keys()]);
      const args = { 键: keyOf(path), 文件: text, 相近: near ?? '' };
      yield { path, args, ...(near && { fix: near }) };
    }
  },
});
