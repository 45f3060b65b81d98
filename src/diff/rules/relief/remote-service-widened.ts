import { defineChangeRule } from '../../change-rule.js';
import { remoteTurn } from '../../weigh/remote.js';
import { REGISTRATION } from '../burden/example-files.js';
import { TELL } from './tell.js';

export default defineChangeRule({
  level: 'relief',
  kinds: ['value-changed'],
  code: 'D132',
  name: 'remote-service-widened',
  title: '可以通办了、范围大了或者模式好了',
  why: '在外地的人不用回来办。范围按全国、跨省、全省、跨市、全市、跨县由大到小比；改成全程网办的，连门都不用出。',
  bad: [{ file: REGISTRATION, patch: '通办: { 范围: 全省, 模式: 全程网办 }' }],
  good: [{ file: REGISTRATION, patch: '通办: { 模式: 全程网办, 范围: 全市 }' }],
  remedy: TELL,
  message: (args) =>
    args.原来 === '' ? `可以${args.现在}通办了` : `通办的${args.什么}由“${args.原来}”改为“${args.现在}”`,
  judge: ({ change }) => remoteTurn(change, 'better'),
});
