import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = {
  item: ['咨询方式', '监督投诉方式'],
  bundle: ['咨询方式', '监督投诉方式'],
  power: ['监督方式'],
  place: ['承办事项.本地规定.咨询方式', '承办事项.本地规定.监督投诉方式'],
};

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D233',
  name: 'contact-changed',
  title: '咨询、投诉的其他办法变了',
  why: '网上留言、写信、到窗口反映，照昨天的地址送到的是没有人看的地方；群众以为说了没有人管。',
  bad: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: '监督投诉方式:\n  电话: [0399-80019001]\n  网址: https://rsj.example.com/jiandu',
    },
  ],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: '监督投诉方式: { 网址: https://rsj.example.com/tousu, 电话: [0399-80019001] }',
    },
  ],
  remedy: '旧地址收到的信要转过来；写一条近期调整。',
  message: (args) => sentence(args),
  judge: ({ change }) => toldAt(change, FIELDS),
});
