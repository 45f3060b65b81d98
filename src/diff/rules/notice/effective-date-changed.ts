import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = {
  item: ['生效日期', '失效日期'],
  bundle: ['成员.生效日期', '成员.失效日期'],
  list: ['事项.生效日期', '事项.失效日期'],
};

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D237',
  name: 'effective-date-changed',
  title: '从哪一天起、到哪一天止变了',
  why: '来早了还没有开始，来晚了已经停办，都是白跑。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '生效日期: 2026-12-01' }],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '生效日期: 2025年1月1日' }],
  remedy: '提前多少天告诉群众，按期限来；写一条近期调整。',
  message: (args) => sentence(args),
  judge: ({ change }) => toldAt(change, FIELDS),
});
