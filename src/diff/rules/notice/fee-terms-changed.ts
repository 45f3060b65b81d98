import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = { item: ['收费'] };

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D223',
  name: 'fee-terms-changed',
  title: '收费的说法变了',
  why: '带多少钱、怎么付、谁可以免，群众要在来之前知道；金额比不出多少的，也要告诉。',
  before: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '收费:\n  是否收费: 否\n  说明: 不收取任何费用。' }],
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '收费:\n  是否收费: 否\n  说明: 补证也不收费。' }],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '收费: { 说明: 不收取任何费用。, 是否收费: 否 }' }],
  remedy: '收得多了的，按加重写变更说明；只是换了说法的，写清金额没有变。',
  message: (args) => sentence(args),
  judge: ({ change }) => toldAt(change, FIELDS),
});
