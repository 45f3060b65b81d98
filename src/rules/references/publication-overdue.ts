import { fileOf } from '../../catalog/kinds.js';
import { isLongOverdue, PUBLISH_WITHIN, unfollowedEvent } from '../../model/power-events.js';
import { compareDates, formatDate } from '../../values/date.js';
import { exampleCalendar, examplePowerChange } from '../example-calendar.js';
import { defineCatalogueRule } from '../rule.js';

export default defineCatalogueRule({
  on: ['item'],
  code: 'R014',
  name: 'publication-overdue',
  severity: 'error',
  title: '权力变更超过二十个工作日，指南还没有更新',
  why: '主动公开的政府信息要在形成或者变更之日起二十个工作日内公开（政府信息公开条例第二十六条）；基层政务公开标准目录对社会保险、就业领域也是这个期限。',
  bad: [exampleCalendar(), examplePowerChange('2026-06-10')],
  good: [
    exampleCalendar(),
    examplePowerChange('2026-06-10'),
    { file: 'items/lao-wu-pai-qian-xu-ke.yaml', patch: '更新日期: 2026-07-01' },
  ],
  remedy: '马上照着变更的内容改好指南并发布，「更新日期」写改好的那天。',
  message: (args) =>
    `权力「${args.权力}」${args.变更日期}有变更（${args.类型}），${
      args.期限 === ''
        ? '二十个工作日的公开期限早就过了'
        : `最迟${args.期限}公开，已经过了 ${args.超过} 个工作日`
    }；指南的更新日期还是${args.更新日期}`,
  *check({ definition: item }, { catalogue, indices: { workingDays }, today }) {
    const event = unfollowedEvent(item, catalogue, today);
    const due = event && workingDays?.add(event.date, PUBLISH_WITHIN);
    if (!event || (due?.ok ? compareDates(today, due.value) <= 0 : !isLongOverdue(event.date, today))) return;
    const late = due?.ok ? workingDays?.count(due.value, today) : undefined;
    const { power, powerId, change, index, date } = event;
    const args = {
      权力: power.权力名称,
      变更日期: formatDate(date),
      类型: change.类型,
      期限: due?.ok ? formatDate(due.value) : '',
      超过: late?.ok ? late.value : '若干',
      更新日期: item.更新日期,
    };
    const related = [
      { file: fileOf('power', powerId), path: ['变更记录', index], message: `变更：${change.类型}` },
    ];
    yield { path: ['更新日期'], args, related };
  },
});
