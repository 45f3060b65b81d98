import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = { item: ['常见问题'] };

export default defineChangeRule({
  level: 'wording',
  kinds: CONTENT,
  code: 'D302',
  name: 'questions-reworded',
  title: '常见问题有增减或者换了说法',
  why: '常见问题解释指南，不另外提要求；昨天看过的人照样办。',
  bad: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch:
        '常见问题:\n  - 问: 晚登记几个月，失业保险金会少领吗？\n    答: 会影响领取期限，所以失业后请先来登记。',
    },
  ],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch:
        '常见问题: [{ 答: 领取期限从**办理失业登记之日**起算，所以失业后请先来登记。, 问: 晚登记几个月，失业保险金会少领吗？ }]',
    },
  ],
  remedy: '不用做什么；回答里夹着新要求的，写到条件或者材料里，那里会重新判断。',
  message: (args) => sentence(args),
  judge: ({ change }) => toldAt(change, FIELDS),
});
