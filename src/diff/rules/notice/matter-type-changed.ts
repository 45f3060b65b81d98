import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = { item: ['事项类型'], power: ['权力类型'] };

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D204',
  name: 'matter-type-changed',
  title: '事项的类型变了',
  why: '行政许可、行政给付、公共服务，程序和救济的办法不一样；照原来的类型准备，可能找错法条、错过期限。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '事项类型: 行政确认' }],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: "事项类型: '公共服务'" }],
  remedy: '核对权责清单；时限、救济途径要跟着类型改的，一起改。',
  message: (args) => sentence(args),
  judge: ({ change }) => toldAt(change, FIELDS),
});
