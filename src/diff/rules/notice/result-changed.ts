import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = { item: ['办理结果'] };

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D226',
  name: 'result-changed',
  title: '办好以后拿到的东西变了',
  why: '拿到什么、管多久，是群众来办这件事的目的；照昨天的等一张纸质证、以为还在有效期，会误事。',
  before: [
    {
      file: 'items/lao-wu-pai-qian-xu-ke.yaml',
      patch: '办理结果:\n  - 结果名称: 劳务派遣经营许可证\n    类型: 证照\n    送达方式: [现场领取]',
    },
  ],
  bad: [
    {
      file: 'items/lao-wu-pai-qian-xu-ke.yaml',
      patch: '办理结果:\n  - 结果名称: 劳务派遣经营许可证\n    类型: 批文\n    送达方式: [现场领取]',
    },
  ],
  good: [
    {
      file: 'items/lao-wu-pai-qian-xu-ke.yaml',
      patch: '办理结果: [{ 类型: 证照, 结果名称: 劳务派遣经营许可证, 送达方式: [现场领取] }]',
    },
  ],
  remedy: '旧的证照还能不能用，写清楚；写一条近期调整。',
  message: (args) => sentence(args),
  judge: ({ change }) => toldAt(change, FIELDS),
});
