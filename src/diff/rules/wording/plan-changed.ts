import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, sentence, told } from '../told.js';

export default defineChangeRule({
  level: 'wording',
  kinds: [...CONTENT, 'definition-added', 'definition-removed'],
  code: 'D307',
  name: 'plan-changed',
  title: '任务分工表变了',
  why: '任务分工是机关内部的安排，不给群众看。',
  bad: [{ file: 'plan.yaml', patch: '名称: 快办行动工作任务分工表' }],
  good: [{ file: 'plan.yaml', patch: "名称: '快办行动任务分工表'" }],
  remedy: '不用做什么。',
  message: (args) => (args.原来 === '' && args.现在 === '' ? '任务分工表有了或者没有了' : sentence(args)),
  judge: ({ change }) => {
    if (change.subject.kind !== 'plan') return undefined;
    return 'field' in change ? told(change) : { 何处: '', 原来: '', 现在: '' };
  },
});
