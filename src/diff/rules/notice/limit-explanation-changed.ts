import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = {
  item: ['时限说明', '例外时限', '特别程序', '办理流程.计入时限'],
  bundle: ['时限说明'],
};

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D211',
  name: 'limit-explanation-changed',
  title: '时限怎样算变了',
  why: '从哪一天算起、什么情形另算，决定群众哪一天能来拿；照昨天的算法，会来早了白跑，或者误了自己的事。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '时限说明: 从材料收齐的时候算起。' }],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '时限说明: |\n  法律、法规没有规定办结天数。' }],
  remedy: '只是换了说法的，不用另外告诉群众；算法变了的，写一条近期调整。',
  message: (args) => sentence(args),
  judge: ({ change }) => toldAt(change, FIELDS),
});
