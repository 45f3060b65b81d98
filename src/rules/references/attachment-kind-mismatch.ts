import { contentKind } from '../../model/attachment-kind.js';
import { attachmentsOf } from '../../model/references.js';
import { attachmentKind } from '../../values/catalogue-path.js';
import { defineCatalogueRule } from '../rule.js';

export default defineCatalogueRule({
  on: ['item'],
  code: 'R009',
  name: 'attachment-kind-mismatch',
  severity: 'error',
  title: '附件的内容和扩展名不符',
  why: '改了扩展名的文件在群众的手机和电脑上打不开。',
  bad: [{ file: 'files/shi-ye-ren-yuan-deng-ji-biao.docx', whole: '这不是 Word 文件\n' }],
  good: [],
  remedy: '用对应的软件打开原文件，另存为需要的格式，不要直接改扩展名。',
  message: (args) => `${args.文件} 的扩展名是 ${args.扩展名}，内容却是 ${args.实际}`,
  *check({ definition }, { catalogue }) {
    for (const named of attachmentsOf(definition)) {
      const { text } = named;
      const attachment = catalogue.attachments.get(text);
      // An empty file is of no kind: hollow-attachment says so.
      if (!attachment || attachment.bytes === 0 || attachment.kind === contentKind(text)) continue;
      const extension = attachmentKind(text) ?? '';
      yield {
        path: named.path,
        args: { 文件: text, 扩展名: extension, 实际: attachment.kind ?? '无法识别的格式' },
      };
    }
  },
});
