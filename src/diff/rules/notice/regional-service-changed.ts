import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = { item: ['通办'], list: ['事项.模式'] };

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D234',
  name: 'regional-service-changed',
  title: '异地能不能办、怎样办变了',
  why: '在外地的人照昨天的指南就近去办，那里可能不受理；长途来回一趟，是最大的白跑。',
  before: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: '通办:\n  范围: 全市\n  模式: 全程网办\n  说明: 在居住地的网站上办。',
    },
  ],
  bad: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: '通办:\n  范围: 全市\n  模式: 全程网办\n  说明: 在户口所在地的网站上办。',
    },
  ],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: '通办: { 模式: 全程网办, 说明: 在居住地的网站上办。, 范围: 全市 }',
    },
  ],
  remedy: '和代收的地方说好了再发布；写一条近期调整。',
  message: (args) => sentence(args),
  judge: ({ change }) => toldAt(change, FIELDS),
});
