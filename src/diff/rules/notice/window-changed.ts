import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, lastKey, sentence, toldAt } from '../told.js';

const FIELDS: Fields = { item: ['办理地点'], bundle: ['受理入口.窗口'], place: ['窗口', '承办事项.窗口'] };

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D227',
  name: 'window-changed',
  title: '办理的窗口变了',
  why: '照昨天记的窗口号排队，排到了才知道不在这里办，要重新取号、重新排。',
  bad: [
    {
      file: 'places/shi-zheng-wu-da-ting.yaml',
      patch:
        '窗口:\n  - 编号: A01\n    名称: 打包办专区\n    类型: 打包办专区\n  - 编号: B01\n    名称: 就业窗口\n    类型: 分类\n    电话: 0399-80012303',
    },
  ],
  good: [
    {
      file: 'places/shi-zheng-wu-da-ting.yaml',
      patch:
        '窗口: [{ 名称: 打包办专区, 编号: A01, 类型: 打包办专区 }, { 编号: B01, 名称: 就业和劳动关系窗口, 电话: 0399-80012303, 类型: 分类 }]',
    },
  ],
  remedy: '大厅里的指示牌、取号机一起换；写一条近期调整。',
  message: (args) => `${sentence(args)}，大厅里要有人指路`,
  judge: ({ change }) => (lastKey(change) === '电话' ? undefined : toldAt(change, FIELDS)),
});
