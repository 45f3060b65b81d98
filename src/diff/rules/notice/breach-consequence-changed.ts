import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = { item: ['告知承诺.不实责任', '告知承诺.逾期后果', '信用承诺.失信后果'] };

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D224',
  name: 'breach-consequence-changed',
  title: '承诺不实、失信的后果变了',
  why: '签下承诺的人，要知道说错了、逾期了会怎样；照昨天的后果去掂量，签的是另一份承诺。',
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
        '告知承诺:\n  承诺内容: 承诺制度文本与提交的清单一致。\n  不实责任: 撤销许可，三年内不再适用告知承诺。\n  补交时限: 10个工作日\n  逾期后果: 撤销许可。\n',
    },
  ],
  good: [
    {
      file: 'items/lao-wu-pai-qian-xu-ke.yaml',
      patch:
        '告知承诺: { 不实责任: 撤销许可。, 承诺内容: 承诺制度文本与提交的清单一致。, 逾期后果: 撤销许可。, 补交时限: 10 个工作日 }',
    },
  ],
  remedy: '后果加重的，确认有法规依据；写一条近期调整，窗口当面讲清楚。',
  message: (args) => sentence(args),
  judge: ({ change }) => toldAt(change, FIELDS),
});
