import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, isMereWriting, sentence, told } from '../told.js';

export default defineChangeRule({
  level: 'wording',
  kinds: CONTENT,
  code: 'D305',
  name: 'name-variant',
  title: '同一样东西换了写法',
  why: '只差标点、写法，或者原来的材料名称表写明是同一份、名称也只是一长一短；群众手里的还是那一份。同一次改动里新加的别名不算：不然换一份材料，加一行别名就过去了。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '时限说明: 法律法规，没有规定办结天数' }],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: "时限说明: '法律、法规没有规定办结天数。'" }],
  remedy: '不用做什么。',
  message: (args) => sentence(args),
  judge: ({ change }) => (isMereWriting(change) ? told(change) : undefined),
});
