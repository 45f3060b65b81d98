import { contentKind } from '../../model/attachment-kind.js';
import { attachmentsOf } from '../../model/references.js';
import { attachmentKind } from '../../values/catalogue-path.js';
import { defineCatalogueRule } from '../rule.js';

export default defineCatalogueRule({
  on: ['item', 'bundle'],
  code: 'R009',
  name: 'attachment-kind-mismatch',
  severity: 'error',
  title: '附件不完整，或者内容和扩展名不符',
  why: '改了扩展名的文件、复制或者上传时断了的文件，在群众的手机和电脑上打不开。',
  bad: [{ file: 'files/shi-ye-ren-yuan-deng-ji-biao.docx', whole: '这不是 Word 文件\n' }],
  good: [],
  remedy: '用对应的软件打开原文件，另存为需要的格式，不要直接改扩展名；文件不完整的，重新复制一份。',
  message: (args) =>
    args.实际 === undefined
      ? `${args.文件} 文件不完整，或者不是 ${args.扩展名} 文件，打不开`
      : `${args.文件} 的扩展名是 ${args.扩展名}，内容却是 ${args.实际}`,
  *check({ definition }, { catalogue }) {
    for (const named of attachmentsOf(definition)) {
      const { text } = named;
      const attachment = catalogue.attachments.get(text);
      // An empty file is of no kind: hollow-attachment says so.
      if (!attachment || attachment.bytes === 0 || attachment.kind === contentKind(text)) continue;
      const extension = attachmentKind(text) ?? '';
      const args = { 文件: text, 扩展名: extension, ...(attachment.kind && { 实际: attachment.kind }) };
      yield { path: named.path, args };
    }
  },
});
