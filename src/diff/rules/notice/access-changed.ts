import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = { place: ['交通', '无障碍'] };

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D229',
  name: 'access-changed',
  title: '怎样到大厅、无障碍设施变了',
  why: '公交改了站、坡道封了，坐轮椅的人、坐公交来的老人到了门口也进不去。',
  bad: [{ file: 'places/shi-zheng-wu-da-ting.yaml', patch: '无障碍: 南门设有坡道和低位窗口。' }],
  good: [{ file: 'places/shi-zheng-wu-da-ting.yaml', patch: "无障碍: '北门设有坡道和低位窗口。'" }],
  remedy: '到现场走一遍再写；写一条近期调整。',
  message: (args) => sentence(args),
  judge: ({ change }) => toldAt(change, FIELDS),
});
