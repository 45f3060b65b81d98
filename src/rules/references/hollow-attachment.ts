import { contentKind } from '../../model/attachment-kind.js';
import { attachmentsOf } from '../../model/references.js';
import { attachmentKind } from '../../values/catalogue-path.js';
import { defineCatalogueRule } from '../rule.js';

/** Bytes that a file of the kind has at least, even when nothing is written in it. */
const SMALLEST: ReadonlyMap<string, number> = new Map([
  ['docx', 1000],
  ['xlsx', 1000],
  ['pdf', 200],
  ['doc', 1536],
  ['xls', 1536],
  ['png', 67],
  ['jpg', 107],
  ['zip', 22],
]);

export default defineCatalogueRule({
  on: ['item', 'bundle'],
  code: 'R034',
  name: 'hollow-attachment',
  severity: 'error',
  title: '附件是空的',
  why: '下载下来打不开或者什么也没有；2017 年国务院办公厅的检查把“没有可下载的表格”列为办事指南的主要问题。多数是复制或者上传时断了。',
  bad: [{ file: 'files/shi-ye-ren-yuan-deng-ji-biao.docx', whole: '' }],
  good: [],
  remedy: '打开原来的文件看一看，重新保存或者重新复制一份。',
  message: (args) => `${args.文件} 只有 ${args.字节} 字节，不是完整的文件`,
  *check({ definition }, { catalogue }) {
    for (const named of attachmentsOf(definition)) {
      const { text } = named;
      const attachment = catalogue.attachments.get(text);
      const smallest = SMALLEST.get(attachmentKind(text) ?? '') ?? 1;
      if (!attachment || attachment.bytes >= smallest) continue;
      // Not empty, and of another kind than its name says: that is what attachment-kind-mismatch is about.
      if (attachment.bytes > 0 && attachment.kind !== contentKind(text)) continue;
      yield { path: named.path, args: { 文件: text, 字节: attachment.bytes } };
    }
  },
});
