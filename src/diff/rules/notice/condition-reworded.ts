import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = { item: ['受理条件'], bundle: ['成员.适用条件'] };

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D212',
  name: 'condition-reworded',
  title: '条件换了说法，是宽是严要看一看',
  why: '条件决定能不能办。换了说法，程序判断不出是放宽、收紧还是只改了字句；昨天够条件的人今天可能不够，所以要有人看过。',
  bad: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: '受理条件:\n  - 在法定劳动年龄内，具备劳动能力\n  - 有就业要求，目前没有工作',
    },
  ],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: "受理条件:\n  - '在法定劳动年龄内，有劳动能力'\n  - '有就业要求，目前没有工作'",
    },
  ],
  remedy: '逐字对照。收紧了的，按加重写变更说明；意思没有变的，写一句话告诉群众意思没有变。',
  message: (args) => `${sentence(args)}，是宽是严要人看`,
  judge: ({ change }) => toldAt(change, FIELDS),
});
