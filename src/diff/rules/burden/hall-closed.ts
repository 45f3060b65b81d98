import { defineChangeRule } from '../../change-rule.js';
import { HALL } from './example-files.js';
import { OR_RECORD } from './or-record.js';

export default defineChangeRule({
  level: 'burden',
  kinds: ['definition-removed'],
  code: 'D024',
  name: 'hall-closed',
  title: '撤掉了一个大厅',
  why: '在这个大厅办的每一件事都要换地方。只是文件改名的，名称、地址都在，程序认得出是同一个大厅，不算撤掉。',
  bad: [{ file: HALL, absent: true }],
  good: [{ file: HALL, patch: '名称: "示例市政务服务大厅"' }],
  remedy: `保留这个大厅；搬了地方的，改地址。${OR_RECORD}`,
  message: () => '这个大厅撤掉了，不能再到这里办事',
  judge: ({ change }) => (change.subject.kind === 'place' ? {} : undefined),
});
