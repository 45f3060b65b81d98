import { fileOf } from '../../catalog/kinds.js';
import { PUBLISH_WITHIN, unfollowedEvent } from '../../model/power-events.js';
import { compareDates, formatDate } from '../../values/date.js';
import { exampleCalendar, examplePowerChange } from '../example-calendar.js';
import { defineCatalogueRule } from '../rule.js';

export default defineCatalogueRule({
  on: ['item'],
  code: 'R013',
  name: 'power-change-not-followed',
  severity: 'warning',
  title: '权力变更以后，事项还没有跟着改',
  why: '承接、下放、取消、调整行政权力以后，权责清单和政务服务事项清单要一起动态调整（实施办法二（三）1，安阳市政务服务条例第十二条）；政府信息变更之日起二十个工作日内要公开（政府信息公开条例第二十六条）。',
  bad: [exampleCalendar(), examplePowerChange('2026-10-20')],
  good: [
    exampleCalendar(),
    examplePowerChange('2026-10-20'),
    { file: 'items/lao-wu-pai-qian-xu-ke.yaml', patch: '更新日期: 2026-10-22' },
  ],
  remedy: '照着变更的内容核对这份指南，改好以后更新「更新日期」；核对过、不用改的，也写上核对那天。',
  message: (args) =>
    `权力「${args.权力}」${args.变更日期}有变更（${args.类型}），指南的更新日期还是${args.更新日期}；最迟${args.期限}公开`,
  *check({ definition: item }, { catalogue, indices, today }) {
    const event = unfollowedEvent(item, catalogue, today);
    const due = event && indices.workingDays?.add(event.date, PUBLISH_WITHIN);
    if (!event || !due?.ok || compareDates(today, due.value) > 0) return;
    const { power, powerId, change, index, date } = event;
    const args = {
      权力: power.权力名称,
      变更日期: formatDate(date),
      类型: change.类型,
      更新日期: item.更新日期,
      期限: formatDate(due.value),
    };
    const related = [
      { file: fileOf('power', powerId), path: ['变更记录', index], message: `变更：${change.类型}` },
    ];
    yield { path: ['更新日期'], args, related };
  },
});
