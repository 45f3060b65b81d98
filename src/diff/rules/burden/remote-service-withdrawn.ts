import { defineChangeRule } from '../../change-rule.js';
import { remoteTurn } from '../../weigh/remote.js';
import { REGISTRATION } from './example-files.js';
import { OR_RECORD } from './or-record.js';

export default defineChangeRule({
  level: 'burden',
  kinds: ['value-changed'],
  code: 'D032',
  name: 'remote-service-withdrawn',
  title: '通办取消了、范围小了或者模式差了',
  why: '在外地的人又要回来办，一趟就是几百里。范围按全国、跨省、全省、跨市、全市、跨县由大到小比；模式里全程网办不用出门，比异地代收代办、多地联办都好，这两种之间看各人离哪里近，程序不比，列为须知。',
  bad: [{ file: REGISTRATION, patch: '', without: ['通办'] }],
  good: [{ file: REGISTRATION, patch: '通办: { 模式: 全程网办, 范围: 全市 }' }],
  remedy: `恢复通办。${OR_RECORD}`,
  message: (args) =>
    args.现在 === '' ? `不再${args.原来}通办` : `通办的${args.什么}由“${args.原来}”改为“${args.现在}”`,
  judge: ({ change }) => remoteTurn(change, 'worse'),
});
