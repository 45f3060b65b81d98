import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = { item: ['告知承诺', '信用承诺'] };

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D225',
  name: 'commitment-terms-changed',
  title: '承诺什么、谁能承诺变了',
  why: '告知承诺是签了字就要负责的；承诺的内容、谁不适用变了，照昨天准备的承诺书签不了，或者签错了。',
  before: [
    {
      file: 'items/lao-wu-pai-qian-xu-ke.yaml',
      patch:
        '告知承诺:\n  承诺内容: 承诺制度文本与提交的清单一致。\n  不实责任: 撤销许可。\n  补交时限: 10个工作日\n  逾期后果: 撤销许可。\n',
    },
  ],
  bad: [
    {
      file: 'items/lao-wu-pai-qian-xu-ke.yaml',
      patch:
        '告知承诺:\n  承诺内容: 承诺制度文本真实有效。\n  不实责任: 撤销许可。\n  补交时限: 10个工作日\n  逾期后果: 撤销许可。\n',
    },
  ],
  good: [
    {
      file: 'items/lao-wu-pai-qian-xu-ke.yaml',
      patch:
        '告知承诺: { 不实责任: 撤销许可。, 承诺内容: 承诺制度文本与提交的清单一致。, 逾期后果: 撤销许可。, 补交时限: 10 个工作日 }',
    },
  ],
  remedy: '承诺书的文书一起换；写一条近期调整。',
  message: (args) => sentence(args),
  judge: ({ change }) => toldAt(change, FIELDS),
});
