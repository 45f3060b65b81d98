import type { Catalogue } from '../../catalog/catalogue.js';
import type { ReadFailure } from '../../catalog/files.js';
import { attachmentsOf } from '../../model/references.js';
import { closest } from '../../values/text.js';
import { exampleMaterial } from '../example-material.js';
import { defineCatalogueRule } from '../rule.js';

const TYPING_ERROR = 1 / 40;

const REASONS = {
  denied: '没有读取的权限',
  'too-large': '超过 50 MB，读不了',
  unreadable: '打不开：磁盘读取出错、不是普通文件，或者是指到目录外面的链接',
} satisfies Record<ReadFailure, string>;

function unusedBy(definition: object, { attachments }: Catalogue): readonly string[] {
  const used = new Set(attachmentsOf(definition).map(({ text }) => text));
  return [...attachments.keys()].filter((path) => !used.has(path));
}

export default defineCatalogueRule({
  on: ['item', 'bundle'],
  code: 'R008',
  name: 'missing-attachment',
  severity: 'error',
  isFixed: true,
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
  remedy: '把文件放到 files 文件夹里，或者改正路径；文件太大的先压缩到 50 MB 以内。',
  message: (args) => `「${args.键}」的文件 ${args.文件} ${args.情况}`,
  *check({ definition }, { catalogue }) {
    let unused: readonly string[] | undefined;
    for (const missing of attachmentsOf(definition)) {
      const { key, text } = missing;
      if (catalogue.attachments.has(text)) continue;
      const reason = catalogue.unreadable.get(text);
      unused ??= unusedBy(definition, catalogue);
      // The sample of a form is one word away from the form: only a slip of the keyboard is worth a guess.
      const near = reason === undefined ? closest(text.toLowerCase(), unused, TYPING_ERROR) : undefined;
      const guess = near === undefined ? '不存在' : `不存在，是不是 ${near}`;
      const args = { 键: key, 文件: text, 情况: reason ? REASONS[reason] : guess };
      yield { path: missing.path, args };
    }
  },
});
