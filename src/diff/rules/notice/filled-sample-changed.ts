import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = { item: ['申请材料.示例样表'], bundle: ['合并表格.示例样表'] };

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D220',
  name: 'filled-sample-changed',
  title: '填表的样表换了',
  why: '群众照着样表一格一格填；样表换了，多半是要填的内容或者口径换了，照旧样表填的要退回重填。',
  before: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch:
        '申请材料:\n  - 材料名称: 失业人员登记表\n    材料类型: 申请表格文书\n    材料形式: 纸质或电子\n    必要性: 必要\n    来源渠道: 申请人自备\n    原件份数: 1\n    复印件份数: 0\n    空白表格: files/shi-ye-ren-yuan-deng-ji-biao.docx\n    示例样表: files/shi-ye-ren-yuan-deng-ji-biao-yang-biao.docx\n    填报须知: 用黑色水笔填写。\n',
    },
  ],
  bad: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch:
        '申请材料:\n  - 材料名称: 失业人员登记表\n    材料类型: 申请表格文书\n    材料形式: 纸质或电子\n    必要性: 必要\n    来源渠道: 申请人自备\n    原件份数: 1\n    复印件份数: 0\n    空白表格: files/shi-ye-ren-yuan-deng-ji-biao.docx\n    示例样表: files/shi-ye-ren-yuan-deng-ji-biao-yang-biao-xin.docx\n    填报须知: 用黑色水笔填写。\n',
    },
  ],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch:
        '申请材料: [{ 材料类型: 申请表格文书, 材料名称: 失业人员登记表, 材料形式: 纸质或电子, 必要性: 必要, 来源渠道: 申请人自备, 原件份数: 1, 复印件份数: 0, 空白表格: files/shi-ye-ren-yuan-deng-ji-biao.docx, 示例样表: files/shi-ye-ren-yuan-deng-ji-biao-yang-biao.docx, 填报须知: 用黑色水笔填写。 }]',
    },
  ],
  remedy: '只是换了更清楚的样子的，不用另外告诉群众；填法变了的，写进「填报须知」。',
  message: (args) => (args.原来 === args.现在 ? `${args.何处}换了内容：“${args.现在}”` : sentence(args)),
  judge: ({ change }) => toldAt(change, FIELDS),
});
