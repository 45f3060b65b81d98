import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = { item: ['免申即办'] };

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D207',
  name: 'automatic-handling-changed',
  title: '免申即办的办法变了',
  why: '免申即办不用申请，群众只靠告知知道办好了没有；识别的办法、告知的方式变了，等短信的人可能一直等不到。',
  before: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch:
        '免申即办:\n  对象识别依据: 参加失业保险、已经停保的人员\n  数据来源: 社会保险数据库\n  告知方式: 发短信',
    },
  ],
  bad: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch:
        '免申即办:\n  对象识别依据: 参加失业保险、已经停保的人员\n  数据来源: 社会保险数据库\n  告知方式: 打电话',
    },
  ],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch:
        '免申即办: { 数据来源: 社会保险数据库, 告知方式: 发短信, 对象识别依据: 参加失业保险、已经停保的人员 }',
    },
  ],
  remedy: '确认没有人因此漏掉；写一条近期调整，告诉群众怎样知道办好了。',
  message: (args) => sentence(args),
  judge: ({ change }) => toldAt(change, FIELDS),
});
