import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = {
  item: ['事项名称'],
  power: ['权力名称'],
  bundle: ['名称'],
  list: ['名称'],
  place: ['名称'],
  law: ['名称'],
};

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D201',
  name: 'name-changed',
  title: '换了名称',
  why: '群众按名称找事情、对窗口的人说要办什么；名称换了，照旧名称查不到，也可能被当成另一件事。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '事项名称: 失业人员登记' }],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '事项名称: "失业登记"' }],
  remedy: '旧名称还有人用的，写进「别名」，查得到；写一条近期调整告诉群众。',
  message: (args) => `${sentence(args)}，照旧名称要能查得到`,
  judge: ({ change }) => toldAt(change, FIELDS),
});
