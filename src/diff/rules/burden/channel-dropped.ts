import { defineChangeRule } from '../../change-rule.js';
import { CHANNELS } from '../../weigh/conveniences.js';
import { fieldKey } from '../../weigh/field-key.js';
import { REGISTRATION } from './example-files.js';
import { OR_RECORD } from './or-record.js';

export default defineChangeRule({
  level: 'burden',
  kinds: ['element-removed'],
  code: 'D018',
  name: 'channel-dropped',
  title: '少了一种办理的途径',
  why: '少了网上，就要到窗口；少了窗口，不用手机的老人就办不成：社会保障服务应当保留现场指导、人工办理（无障碍环境建设法第三十九条）。社会保险经办要有网站、移动终端、自助终端、窗口等途径（社会保险经办条例第二十九条）。',
  bad: [{ file: REGISTRATION, patch: '办理形式: [窗口办理, 电脑端网上办理]' }],
  good: [{ file: REGISTRATION, patch: '办理形式:\n  - 电脑端网上办理\n  - 移动端网上办理\n  - 窗口办理\n' }],
  remedy: `恢复这种途径。${OR_RECORD}`,
  message: (args) => `${args.什么}少了“${args.途径}”`,
  judge({ change }) {
    const name = CHANNELS[fieldKey(change)];
    return name === undefined ? undefined : { 什么: name, 途径: change.before.text };
  },
});
