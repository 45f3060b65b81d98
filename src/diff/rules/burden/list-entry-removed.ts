import type { SpecialList } from '../../../catalog/catalogue.js';
import { defineChangeRule } from '../../change-rule.js';
import { hadEnded } from '../../weigh/dates.js';
import { elementOf, fieldKey } from '../../weigh/field-key.js';
import { isPromising } from '../../weigh/ways.js';
import { LIST } from './example-files.js';
import { OR_RECORD } from './or-record.js';

const entries = (...ids: readonly string[]) => {
  const days: Readonly<Record<string, string>> = {
    'shi-ye-deng-ji': '    生效日期: 2025-01-01\n    失效日期: 2026-10-01\n',
    'lao-wu-pai-qian-xu-ke': '    生效日期: 2025-06-01\n    失效日期: 2027-01-01\n',
  };
  return `事项:\n${ids.map((id) => `  - 事项: ${id}\n${days[id] ?? ''}`).join('')}`;
};

export default defineChangeRule({
  level: 'burden',
  kinds: ['element-removed', 'definition-removed'],
  code: 'D033',
  name: 'list-entry-removed',
  title: '事项移出了便民的清单',
  why: '提速办、全省通办、跨省通办、容缺受理、告知承诺的清单都是对群众的承诺，例如提速办要在规定办结时限上提速 50% 以上（实施办法二（二）1），移出清单就是收回承诺。原来写的失效日期已经到了的，移出只是收拾，列为须知；热门高频清单不作承诺，也列为须知。',
  bad: [{ file: LIST, patch: entries('shi-ye-deng-ji') }],
  good: [
    {
      file: LIST,
      patch: entries('shi-ye-deng-ji', 'lao-wu-pai-qian-xu-ke').replace('2027-01-01', '2027年1月1日'),
    },
  ],
  remedy: `留在清单里。${OR_RECORD}`,
  message: (args) =>
    args.事项 === '' ? `整份${args.种类}清单撤掉了` : `「${args.事项}」移出${args.种类}清单`,
  judge({ change, before, after }) {
    if (change.subject.kind !== 'list' || !isPromising(before as SpecialList)) return undefined;
    const { 种类 } = before as SpecialList;
    if (change.kind === 'definition-removed') return { 事项: '', 种类 };
    if (fieldKey(change) !== 'list.事项' || hadEnded(elementOf(change.before), after)) return undefined;
    return { 事项: change.before.text, 种类 };
  },
});
