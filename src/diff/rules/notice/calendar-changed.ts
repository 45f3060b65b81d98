import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, isAt, sentence, told } from '../told.js';

export default defineChangeRule({
  level: 'notice',
  kinds: [...CONTENT, 'definition-added', 'definition-removed'],
  code: 'D247',
  name: 'calendar-changed',
  title: '放假和调休的日子变了',
  why: '哪天放假、哪天补班，决定窗口开不开、几个工作日算到哪一天；照昨天的日历来，门可能关着，也可能来早了。',
  before: [
    {
      file: 'calendar.yaml',
      whole:
        '年份: [2027]\n来源: [{ 年份: 2027, 文件: 关于2027年部分节假日安排的通知 }]\n节假日:\n  - 名称: 元旦\n    开始日期: 2027-01-01\n调休上班日: []\n',
    },
  ],
  bad: [
    {
      file: 'calendar.yaml',
      whole:
        '年份: [2027]\n来源: [{ 年份: 2027, 文件: 关于2027年部分节假日安排的通知 }]\n节假日:\n  - 名称: 元旦\n    开始日期: 2027-01-02\n调休上班日: []\n',
    },
  ],
  good: [
    {
      file: 'calendar.yaml',
      whole:
        '年份: [2027]\n来源: [{ 年份: 2027, 文件: 关于2027年部分节假日安排的通知 }]\n节假日:\n  - 名称: 元旦\n    开始日期: 2027年1月1日\n调休上班日: []\n',
    },
  ],
  remedy: '对照国务院办公厅的放假通知核对；大厅门口贴放假告示。',
  message: (args) =>
    args.原来 === '' && args.现在 === '' ? '工作日历有了或者没有了' : `${sentence(args)}，工作日要重新算`,
  judge: ({ change }) => {
    if (change.subject.kind !== 'calendar') return undefined;
    if (!('field' in change)) return { 何处: '', 原来: '', 现在: '' };
    return isAt(change, { calendar: ['来源'] }) ? undefined : told(change);
  },
});
