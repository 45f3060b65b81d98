import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = { item: ['申请材料.出具单位'] };

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D218',
  name: 'issuer-changed',
  title: '材料由哪里开变了',
  why: '群众要先去把材料开出来；照昨天写的单位去，那里开不了，白跑一趟。',
  before: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch:
        '申请材料:\n  - 材料名称: 失业人员登记表\n    材料类型: 申请表格文书\n    材料形式: 纸质或电子\n    必要性: 必要\n    来源渠道: 申请人自备\n    原件份数: 1\n    复印件份数: 0\n    空白表格: files/shi-ye-ren-yuan-deng-ji-biao.docx\n    示例样表: files/shi-ye-ren-yuan-deng-ji-biao-yang-biao.docx\n    填报须知: 用黑色水笔填写。\n    出具单位: 社区居民委员会\n',
    },
  ],
  bad: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch:
        '申请材料:\n  - 材料名称: 失业人员登记表\n    材料类型: 申请表格文书\n    材料形式: 纸质或电子\n    必要性: 必要\n    来源渠道: 申请人自备\n    原件份数: 1\n    复印件份数: 0\n    空白表格: files/shi-ye-ren-yuan-deng-ji-biao.docx\n    示例样表: files/shi-ye-ren-yuan-deng-ji-biao-yang-biao.docx\n    填报须知: 用黑色水笔填写。\n    出具单位: 街道办事处\n',
    },
  ],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch:
        "申请材料:\n  - 材料名称: 失业人员登记表\n    材料类型: 申请表格文书\n    材料形式: 纸质或电子\n    必要性: 必要\n    来源渠道: 申请人自备\n    原件份数: 1\n    复印件份数: 0\n    空白表格: files/shi-ye-ren-yuan-deng-ji-biao.docx\n    示例样表: files/shi-ye-ren-yuan-deng-ji-biao-yang-biao.docx\n    填报须知: 用黑色水笔填写。\n    出具单位: '社区居民委员会'\n",
    },
  ],
  remedy: '确认新的单位开得出来；写一条近期调整，告诉群众到哪里开。',
  message: (args) => `${sentence(args)}，到原来的地方开不出来`,
  judge: ({ change }) => toldAt(change, FIELDS),
});
