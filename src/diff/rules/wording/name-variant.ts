import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, isMereWriting, sentence, told } from '../told.js';

export default defineChangeRule({
  level: 'wording',
  kinds: CONTENT,
  code: 'D305',
  name: 'name-variant',
  title: '同一样东西换了写法',
  why: '只差标点，或者材料名称表写明是同一份材料；群众手里的还是那一份。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '时限说明: 法律法规，没有规定办结天数' }],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: "时限说明: '法律、法规没有规定办结天数。'" }],
  remedy: '不用做什么。',
  message: (args) => sentence(args),
  judge: ({ change }) => (isMereWriting(change) ? told(change) : undefined),
});
