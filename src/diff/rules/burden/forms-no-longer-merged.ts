import type { Bundle } from '../../../catalog/catalogue.js';
import { defineChangeRule } from '../../change-rule.js';
import { elementOf, fieldKey } from '../../weigh/field-key.js';
import { BUNDLE } from './example-files.js';
import { OR_RECORD } from './or-record.js';

type MergedForm = NonNullable<Bundle['合并表格']>[number];

const MERGED =
  '合并表格:\n  - 名称: 失业一件事登记表\n    代替材料: [失业人员登记表, 劳务派遣经营许可申请书]\n    空白表格: files/shi-ye-ren-yuan-deng-ji-biao.docx\n';

export default defineChangeRule({
  level: 'burden',
  kinds: ['element-removed'],
  code: 'D041',
  name: 'forms-no-longer-merged',
  title: '合成一张的表格又分开填',
  why: '同样的姓名、地址、银行账号又要一张一张地填。关联的事项应当一套表单、一套材料（青岛市优化营商环境条例第二十五条）。',
  before: [{ file: BUNDLE, patch: MERGED }],
  bad: [{ file: BUNDLE, patch: '', without: ['合并表格'] }],
  good: [
    {
      file: BUNDLE,
      patch: MERGED.replace(
        '[失业人员登记表, 劳务派遣经营许可申请书]',
        '[劳务派遣经营许可申请书, 失业人员登记表]',
      ),
    },
  ],
  remedy: `恢复合并的表格。${OR_RECORD}`,
  message: (args) => `原来填一张“${args.表格}”，现在要分开填：${(args.代替 as readonly string[]).join('、')}`,
  judge({ change }) {
    if (fieldKey(change) !== 'bundle.合并表格') return undefined;
    const { 名称, 代替材料 } = elementOf(change.before) as MergedForm;
    return { 表格: 名称, 代替: 代替材料 };
  },
});
