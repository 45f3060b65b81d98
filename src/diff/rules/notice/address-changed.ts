import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = { place: ['地址', '行政区'] };

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D228',
  name: 'address-changed',
  title: '地址变了',
  why: '照昨天的地址去，是白跑一趟；年纪大的人、从乡镇来的人，这一趟要半天。',
  bad: [{ file: 'places/shi-zheng-wu-da-ting.yaml', patch: '地址: 示例市示范区示范路9号二楼' }],
  good: [
    { file: 'places/shi-zheng-wu-da-ting.yaml', patch: "地址: '示例市示范区示范路1号政务服务中心一楼'" },
  ],
  remedy: '旧地址门口要贴告示；写一条近期调整，写清从哪一天起到新地址。',
  message: (args) => `${sentence(args)}，到旧地址会白跑`,
  judge: ({ change }) => toldAt(change, FIELDS),
});
