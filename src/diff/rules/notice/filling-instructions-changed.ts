import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = {
  item: ['申请材料.填报须知'],
  bundle: ['合并表格.填报须知', '办理提示'],
  place: ['承办事项.说明'],
};

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D221',
  name: 'filling-instructions-changed',
  title: '填写或准备时要注意的变了',
  why: '这几句话就是防止群众填错、带错的；不知道变了，照昨天的填，窗口要退回。',
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
        '申请材料:\n  - 材料名称: 失业人员登记表\n    材料类型: 申请表格文书\n    材料形式: 纸质或电子\n    必要性: 必要\n    来源渠道: 申请人自备\n    原件份数: 1\n    复印件份数: 0\n    空白表格: files/shi-ye-ren-yuan-deng-ji-biao.docx\n    示例样表: files/shi-ye-ren-yuan-deng-ji-biao-yang-biao.docx\n    填报须知: 用黑色或者蓝色水笔填写。\n',
    },
  ],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch:
        '申请材料: [{ 材料类型: 申请表格文书, 材料名称: 失业人员登记表, 材料形式: 纸质或电子, 必要性: 必要, 来源渠道: 申请人自备, 原件份数: 1, 复印件份数: 0, 空白表格: files/shi-ye-ren-yuan-deng-ji-biao.docx, 示例样表: files/shi-ye-ren-yuan-deng-ji-biao-yang-biao.docx, 填报须知: 用黑色水笔填写。 }]',
    },
  ],
  remedy: '多了要求的，看是不是加重；写一条近期调整。',
  message: (args) => sentence(args),
  judge: ({ change }) => toldAt(change, FIELDS),
});
