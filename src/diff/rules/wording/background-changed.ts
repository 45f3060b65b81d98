import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = {
  item: ['关联权力', '规定办结时限', '地方可变', '必须现场办理原因.计划网办时间', '申请材料.材料类型'],
  place: ['层级'],
};

export default defineChangeRule({
  level: 'wording',
  kinds: CONTENT,
  code: 'D311',
  name: 'background-changed',
  title: '指南背后的登记变了',
  why: '关联到哪项权力、统计用的基准、哪几项各地可以自己定，是给机关自己用的；群众照样办。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '关联权力: [lao-wu-pai-qian-xu-ke-quan]' }],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: "关联权力: ['jiu-ye-fu-wu']" }],
  remedy: '不用做什么；本地规定因此增减的，会在大厅文件里另外说。',
  message: (args) => sentence(args),
  judge: ({ change }) => toldAt(change, FIELDS),
});
