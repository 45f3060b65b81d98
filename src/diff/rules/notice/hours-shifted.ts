import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = { item: ['办理时间'], place: ['办公时间', '承办事项.办理时间'] };

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D230',
  name: 'hours-shifted',
  title: '办公时间换了',
  why: '有的时段有了，有的时段没有了；照昨天的时间来，门可能关着。',
  bad: [
    {
      file: 'places/shi-zheng-wu-da-ting.yaml',
      patch: '办公时间: 工作日 8:30-11:30、13:00-17:00;周六 9:00-12:00',
    },
  ],
  good: [
    {
      file: 'places/shi-zheng-wu-da-ting.yaml',
      patch: '办公时间: 工作日 9:00-12:00、13:00-17:00；周六 9:00-12:00',
    },
  ],
  remedy: '门口、电话里的时间一起换；写一条近期调整。',
  message: (args) => `${sentence(args)}，照旧时间来，门可能关着`,
  judge: ({ change }) => toldAt(change, FIELDS),
});
