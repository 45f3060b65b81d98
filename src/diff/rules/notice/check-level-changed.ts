import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = { catalog: ['校验'] };

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D250',
  name: 'check-level-changed',
  title: '校验的级别变了',
  why: '关掉一条校验，以后这一类的错就没有人提醒；关掉的是 D 字头的，加重群众负担的改动合并以后不再列出来。指南上看不见，合并以前更要有人看过理由。',
  bad: [{ file: 'catalog.yaml', patch: '校验:\n  D001: { 级别: 关闭, 理由: 材料由省里统一规定 }' }],
  good: [{ file: 'catalog.yaml', patch: '示例单位: "是"' }],
  remedy:
    '看一看理由站不站得住；只是个别地方要放行的，不要关掉整条校验，在那一处写“# 忽略”，或者写变更说明。',
  message: (args) => sentence(args),
  judge: ({ change }) => toldAt(change, FIELDS),
});
