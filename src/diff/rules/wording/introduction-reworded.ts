import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = { item: ['简介'], list: ['说明'], bundle: [], power: ['备注'], law: ['备注'] };

export default defineChangeRule({
  level: 'wording',
  kinds: CONTENT,
  code: 'D301',
  name: 'introduction-reworded',
  title: '简介、说明换了说法',
  why: '简介让人看懂这件事是什么，不决定能不能办、带什么；昨天看过的人照样办。',
  bad: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: '简介: 没有工作、想找工作的劳动者来登记，之后可以享受就业服务。',
    },
  ],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: '简介: |\n  没有工作、想找工作的劳动者来登记，之后可以享受就业服务和失业待遇。',
    },
  ],
  remedy: '不用做什么；简介里夹着条件、材料的，挪到该写的地方。',
  message: (args) => sentence(args),
  judge: ({ change }) => toldAt(change, FIELDS),
});
