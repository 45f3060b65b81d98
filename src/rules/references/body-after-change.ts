import { bodyNotFollowed } from '../../model/power-events.js';
import { formatDate } from '../../values/date.js';
import { defineCatalogueRule } from '../rule.js';

const HANDED_OVER = (body: string) => ({
  file: 'powers/lao-wu-pai-qian-xu-ke-quan.yaml',
  patch: `变更记录:
  - 日期: 2026-01-10
    类型: 承接
    说明: 承接省级下放的许可权限。
    由: 示例省人力资源和社会保障厅
    至: ${body}`,
});

export default defineCatalogueRule({
  on: ['power'],
  code: 'R038',
  name: 'body-after-change',
  severity: 'error',
  title: '承接、划转以后，行使主体没有改',
  why: '权责清单要写明由谁行使（权责清单的要素之一）；权力换了机关、清单上还是别的机关，责任就落错了单位，群众也找错了门（许可事项划转到行政审批服务局以后最常见）。',
  bad: [HANDED_OVER('示例市行政审批服务局')],
  good: [HANDED_OVER('示例市人力资源和社会保障局')],
  remedy: '照最近一次变更改正「行使主体」；记录写错的改正「至」。以后才生效的变更，日期写生效那天。',
  message: (args) => `${args.日期}${args.类型}以后由${args.至}行使，「行使主体」写的是${args.现在}`,
  *check({ definition: power }, { today }) {
    const found = bodyNotFollowed(power, today);
    if (!found) return;
    const { event, body } = found;
    const args = {
      日期: formatDate(event.date),
      类型: event.change.类型,
      至: body,
      现在: power.行使主体,
    };
    yield { path: ['行使主体'], args };
  },
});
