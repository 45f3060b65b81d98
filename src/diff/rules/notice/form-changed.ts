import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = { item: ['申请材料.空白表格', '告知承诺.文书'], bundle: ['合并表格.空白表格'] };

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D219',
  name: 'form-changed',
  title: '表格换了',
  why: '已经下载、填好的旧表，到窗口可能不收；填完再换一张，是白填一次、多跑一趟。',
  before: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch:
        '申请材料:\n  - 材料名称: 失业人员登记表\n    材料类型: 申请表格文书\n    材料形式: 纸质或电子\n    必要性: 必要\n    来源渠道: 申请人自备\n    原件份数: 1\n    复印件份数: 0\n    空白表格: files/shi-ye-ren-yuan-deng-ji-biao.docx\n    示例样表: files/shi-ye-ren-yuan-deng-ji-biao-yang-biao.docx\n    填报须知: 用黑色水笔填写。\n',
    },
  ],
  bad: [{ file: 'files/shi-ye-ren-yuan-deng-ji-biao.docx', whole: '失业人员登记表（2026 年新版）' }],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch:
        '申请材料: [{ 材料类型: 申请表格文书, 材料名称: 失业人员登记表, 材料形式: 纸质或电子, 必要性: 必要, 来源渠道: 申请人自备, 原件份数: 1, 复印件份数: 0, 空白表格: files/shi-ye-ren-yuan-deng-ji-biao.docx, 示例样表: files/shi-ye-ren-yuan-deng-ji-biao-yang-biao.docx, 填报须知: 用黑色水笔填写。 }]',
    },
  ],
  remedy: '旧表还收多久，写进「填报须知」；写一条近期调整，请群众重新下载。',
  message: (args) =>
    args.原来 === args.现在
      ? `${args.何处}换了内容：“${args.现在}”，填好的旧表可能用不了`
      : `${sentence(args)}，填好的旧表可能用不了`,
  judge: ({ change }) => toldAt(change, FIELDS),
});
