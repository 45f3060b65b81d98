import { defineChangeRule } from '../../change-rule.js';
import { fieldKey } from '../../weigh/field-key.js';
import { quotable } from '../../weigh/words.js';
import { REGISTRATION } from './example-files.js';
import { OR_RECORD } from './or-record.js';

export default defineChangeRule({
  level: 'burden',
  kinds: ['element-added'],
  code: 'D007',
  name: 'condition-added',
  title: '多了一个受理条件',
  why: '多一个条件，就有一些人办不成了。没有法律、法规、规章的依据，不得增设办理条件（优化营商环境条例第三十五条）。原有条件改写的不算新增：程序按字句相近找到原来那一条，数字变了的另看，只是换了说法的列为须知。把原来一条拆成两条写的，程序分不出来，写一条说明就可以。',
  bad: [
    {
      file: REGISTRATION,
      patch:
        '受理条件:\n  - 在法定劳动年龄内，有劳动能力\n  - 有就业要求，目前没有工作\n  - 失业前在本市参加过社会保险\n',
    },
  ],
  good: [
    {
      file: REGISTRATION,
      patch: '受理条件: [ "在法定劳动年龄内，有劳动能力", "有就业要求，目前没有工作" ]',
    },
  ],
  remedy: `删掉这个条件。${OR_RECORD}`,
  message: (args) => `多了一个受理条件：“${args.条件}”`,
  judge: ({ change }) =>
    fieldKey(change) === 'item.受理条件' ? { 条件: quotable(change.after.text) } : undefined,
});
