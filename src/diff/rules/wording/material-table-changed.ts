import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, sentence, told } from '../told.js';

export default defineChangeRule({
  level: 'wording',
  kinds: [...CONTENT, 'definition-added', 'definition-removed'],
  code: 'D308',
  name: 'material-table-changed',
  title: '材料名称表变了',
  why: '名称表告诉程序哪些名称是同一份材料，不给群众看；打包办的材料因此增减的，看“还会影响什么”。',
  before: [{ file: 'materials.yaml', whole: '材料:\n  - 名称: 居民身份证\n    别名: [身份证]\n' }],
  bad: [{ file: 'materials.yaml', whole: '材料:\n  - 名称: 居民身份证\n    别名: [身份证, 二代身份证]\n' }],
  good: [{ file: 'materials.yaml', whole: '材料: [{ 别名: [身份证], 名称: 居民身份证 }]\n' }],
  remedy: '不用做什么。',
  message: (args) => (args.原来 === '' && args.现在 === '' ? '材料名称表有了或者没有了' : sentence(args)),
  judge: ({ change }) => {
    if (change.subject.kind !== 'materials') return undefined;
    return 'field' in change ? told(change) : { 何处: '', 原来: '', 现在: '' };
  },
});
