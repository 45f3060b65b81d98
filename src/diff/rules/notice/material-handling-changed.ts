import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = {
  item: [
    '申请材料.材料形式',
    '申请材料.必要性',
    '申请材料.来源渠道',
    '申请材料.原件份数',
    '申请材料.复印件份数',
    '申请材料.窗口出示',
    '申请材料.适用情形',
  ],
};

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D217',
  name: 'material-handling-changed',
  title: '材料怎样交变了',
  why: '纸的还是电子的、从哪里来、哪种情形才要，决定群众带什么来；照昨天的准备，可能拿不出要的那一种。',
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
        '申请材料:\n  - 材料名称: 失业人员登记表\n    材料类型: 申请表格文书\n    材料形式: 纸质或电子\n    必要性: 必要\n    来源渠道: 政府部门核发\n    原件份数: 1\n    复印件份数: 0\n    空白表格: files/shi-ye-ren-yuan-deng-ji-biao.docx\n    示例样表: files/shi-ye-ren-yuan-deng-ji-biao-yang-biao.docx\n    填报须知: 用黑色水笔填写。\n',
    },
  ],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch:
        '申请材料: [{ 材料类型: 申请表格文书, 材料名称: 失业人员登记表, 材料形式: 纸质或电子, 必要性: 必要, 来源渠道: 申请人自备, 原件份数: 1, 复印件份数: 0, 空白表格: files/shi-ye-ren-yuan-deng-ji-biao.docx, 示例样表: files/shi-ye-ren-yuan-deng-ji-biao-yang-biao.docx, 填报须知: 用黑色水笔填写。 }]',
    },
  ],
  remedy: '确认群众现有的材料还能用；写一条近期调整，写清现在怎样交。',
  message: (args) => sentence(args),
  judge: ({ change }) => toldAt(change, FIELDS),
});
