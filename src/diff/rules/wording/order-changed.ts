import { defineChangeRule } from '../../change-rule.js';

export default defineChangeRule({
  level: 'wording',
  kinds: ['elements-moved'],
  code: 'D304',
  name: 'order-changed',
  title: '只换了先后',
  why: '内容一样，排的位置不同；要交的、要办的没有变。',
  bad: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: '受理条件:\n  - 有就业要求，目前没有工作\n  - 在法定劳动年龄内，有劳动能力',
    },
  ],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: "受理条件:\n  - '在法定劳动年龄内，有劳动能力'\n  - '有就业要求，目前没有工作'",
    },
  ],
  remedy: '不用做什么。',
  message: (args) =>
    `${args.何处}里${(args.名称 as readonly string[]).map((name) => `“${name}”`).join('、')}换了位置`,
  judge: ({ change }) => ({ 何处: change.place.join('的'), 名称: change.moved }),
});
