import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = { item: ['办理流程'] };

export default defineChangeRule({
  level: 'notice',
  kinds: [...CONTENT, 'elements-moved'],
  code: 'D222',
  name: 'step-changed',
  title: '办理的环节变了',
  why: '环节告诉群众先做什么、后做什么、等谁的通知；照昨天的顺序走，会等不到、走错门。',
  before: [
    { file: 'items/shi-ye-deng-ji.yaml', patch: '办理流程:\n  - 环节: 申请\n    内容: 在网上填写个人情况。' },
  ],
  bad: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: '办理流程:\n  - 环节: 申请\n    内容: 在网上填写个人情况，或者打电话预约。',
    },
  ],
  good: [
    { file: 'items/shi-ye-deng-ji.yaml', patch: "办理流程: [{ 内容: '在网上填写个人情况。', 环节: 申请 }]" },
  ],
  remedy: '群众要多做一步的，看是不是加重；写一条近期调整。',
  message: (args) => sentence(args),
  judge: ({ change }) => toldAt(change, FIELDS),
});
