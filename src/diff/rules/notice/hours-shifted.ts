import type { MessageArgs } from '../../../diagnostic/diagnostic.js';
import type { InnerChange } from '../../change.js';
import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, lastKey, sentence, toldAt } from '../told.js';

const FIELDS: Fields = { item: ['办理时间'], place: ['办公时间', '承办事项.办理时间'] };

/** Hours of one item, which stand beside those of the hall. */
const isOwn = (change: InnerChange) => lastKey(change) === '办理时间';

function outcome({ 谁, 原来, 现在 }: MessageArgs): string {
  if (谁 === '大厅') return '照旧时间来，门可能关着';
  if (现在 === '') return '这一项改按大厅的办公时间办';
  return 原来 === '' ? '这一项只在这些时间办' : '照旧时间来，这一项可能不办';
}

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D230',
  name: 'hours-shifted',
  title: '办公时间换了',
  why: '有的时段有了，有的时段没有了；照昨天的时间来，门可能关着。一件事项自己的时间，原来没有、现在写了的，不知道和大厅的比是多是少，也列在这里；“工作日”写成“周一至周五”一样看，不算换。',
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
  message: (args) => `${sentence(args)}，${outcome(args)}`,
  judge({ change }) {
    const args = toldAt(change, FIELDS);
    return args && { ...args, 谁: isOwn(change) ? '这一项' : '大厅' };
  },
});
