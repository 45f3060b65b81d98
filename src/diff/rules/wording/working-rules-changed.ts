import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = { catalog: ['目标', '核对周期'] };

export default defineChangeRule({
  level: 'wording',
  kinds: CONTENT,
  code: 'D309',
  name: 'working-rules-changed',
  title: '目标、核对周期变了',
  why: '这些管的是单位自己怎样做，指南上没有。',
  bad: [{ file: 'catalog.yaml', patch: '目标:\n  提速比例: 60%\n  即办时长: 30分钟' }],
  good: [{ file: 'catalog.yaml', patch: '目标: { 即办时长: 30 分钟, 提速比例: 50% }' }],
  remedy: '看一看为什么改；目标降低的，要说得出理由。',
  message: (args) => sentence(args),
  judge: ({ change }) => toldAt(change, FIELDS),
});
