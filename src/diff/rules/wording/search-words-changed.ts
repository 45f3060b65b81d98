import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = { item: ['别名', '主题', '拼音', '公众号标题'] };

export default defineChangeRule({
  level: 'wording',
  kinds: CONTENT,
  code: 'D303',
  name: 'search-words-changed',
  title: '查找用的词变了',
  why: '别名、主题、拼音只帮人找到这件事；办的还是同一件。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '别名: [登记失业, 办失业证, 失业了去哪里登记]' }],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '别名: [办失业证, 登记失业]' }],
  remedy: '不用做什么。',
  message: (args) => sentence(args),
  judge: ({ change }) => toldAt(change, FIELDS),
});
