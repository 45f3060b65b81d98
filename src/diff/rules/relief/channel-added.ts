import { defineChangeRule } from '../../change-rule.js';
import { CHANNELS } from '../../weigh/conveniences.js';
import { fieldKey } from '../../weigh/field-key.js';
import { REGISTRATION } from '../burden/example-files.js';
import { TELL } from './tell.js';

export default defineChangeRule({
  level: 'relief',
  kinds: ['element-added'],
  code: 'D118',
  name: 'channel-added',
  title: '多了一种办理的途径',
  why: '多一条路，总有人走这一条更近：年轻人用手机，老人到窗口，住得远的用邮寄。',
  bad: [
    {
      file: REGISTRATION,
      patch: '办理形式: [窗口办理, 电脑端网上办理, 移动端网上办理, 自助终端办理]',
    },
  ],
  good: [{ file: REGISTRATION, patch: '办理形式: [移动端网上办理, 电脑端网上办理, 窗口办理]' }],
  remedy: TELL,
  message: (args) => `${args.什么}多了“${args.途径}”`,
  judge({ change }) {
    const name = CHANNELS[fieldKey(change)];
    return name === undefined ? undefined : { 什么: name, 途径: change.after.text };
  },
});
