import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = { every: ['更新日期', '核对日期'] };

export default defineChangeRule({
  level: 'wording',
  kinds: CONTENT,
  code: 'D306',
  name: 'care-date-changed',
  title: '更新日期、核对日期变了',
  why: '说明有人核对过，要求没有变。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '更新日期: 2026-08-06' }],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '更新日期: 2026年8月5日' }],
  remedy: '不用做什么。',
  message: (args) => sentence(args),
  judge: ({ change }) => toldAt(change, FIELDS),
});
