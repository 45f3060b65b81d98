import type { SpecialList } from '../../../catalog/catalogue.js';
import { defineChangeRule } from '../../change-rule.js';
import { fieldKey } from '../../weigh/field-key.js';
import { isPromising } from '../../weigh/ways.js';
import { LIST } from '../burden/example-files.js';
import { TELL } from './tell.js';

const FIRST = '事项:\n  - 事项: shi-ye-deng-ji\n    生效日期: 2025-01-01\n';
const SECOND = '  - 事项: lao-wu-pai-qian-xu-ke\n    生效日期: 2025-06-01\n';

export default defineChangeRule({
  level: 'relief',
  kinds: ['element-added', 'definition-added'],
  code: 'D133',
  name: 'list-entry-added',
  title: '事项列入了便民的清单',
  why: '提速办、全省通办、跨省通办、容缺受理、告知承诺的清单都是对群众的承诺，列进去就要做到。热门高频清单不作承诺，列为须知。',
  before: [{ file: LIST, patch: FIRST }],
  bad: [{ file: LIST, patch: FIRST + SECOND }],
  good: [{ file: LIST, patch: FIRST.replace('2025-01-01', '2025年1月1日') }],
  remedy: TELL,
  message: (args) => (args.事项 === '' ? `新有一份${args.种类}清单` : `「${args.事项}」列入${args.种类}清单`),
  judge({ change, after }) {
    if (change.subject.kind !== 'list' || !isPromising(after as SpecialList)) return undefined;
    const { 种类 } = after as SpecialList;
    if (change.kind === 'definition-added') return { 事项: '', 种类 };
    return fieldKey(change) === 'list.事项' ? { 事项: change.after.text, 种类 } : undefined;
  },
});
