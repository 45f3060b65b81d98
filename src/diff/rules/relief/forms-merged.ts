import type { Bundle } from '../../../catalog/catalogue.js';
import { defineChangeRule } from '../../change-rule.js';
import { elementOf, fieldKey } from '../../weigh/field-key.js';
import { BUNDLE } from '../burden/example-files.js';
import { TELL } from './tell.js';

type MergedForm = NonNullable<Bundle['合并表格']>[number];

const MERGED =
  '合并表格:\n  - 名称: 失业一件事登记表\n    代替材料: [失业人员登记表, 劳务派遣经营许可申请书]\n    空白表格: files/shi-ye-ren-yuan-deng-ji-biao.docx\n';

export default defineChangeRule({
  level: 'relief',
  kinds: ['element-added'],
  code: 'D141',
  name: 'forms-merged',
  title: '几张表格合成一张填',
  why: '同样的姓名、地址、银行账号不用一张一张地填。关联的事项应当一套表单、一套材料（青岛市优化营商环境条例第二十五条）。',
  bad: [{ file: BUNDLE, patch: MERGED }],
  good: [{ file: BUNDLE, patch: '受理时限: 三十分钟' }],
  remedy: TELL,
  message: (args) => `${(args.代替 as readonly string[]).join('、')}合成一张“${args.表格}”填`,
  judge({ change }) {
    if (fieldKey(change) !== 'bundle.合并表格') return undefined;
    const { 名称, 代替材料 } = elementOf(change.after) as MergedForm;
    return { 表格: 名称, 代替: 代替材料 };
  },
});
