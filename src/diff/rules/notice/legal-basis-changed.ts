import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, sentence, told } from '../told.js';

const BASES: ReadonlySet<string> = new Set(['设定依据', '实施依据', '依据']);

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D209',
  name: 'legal-basis-changed',
  title: '法律依据变了',
  why: '依据变了，条件、材料、救济多半跟着变；群众拿昨天的条文来问、来争，说的是已经不用的那一条。',
  bad: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: '设定依据:\n  - 法规: she-hui-bao-xian-fa\n    条款: ["45"]',
    },
  ],
  good: [
    { file: 'items/shi-ye-deng-ji.yaml', patch: '设定依据: [{ 条款: ["50"], 法规: she-hui-bao-xian-fa }]' },
  ],
  remedy:
    '对照新的条文，把条件、材料、时限核对一遍；只是补引一条、办法没有变的，写一句话告诉群众办法没有变。',
  message: (args) => sentence(args),
  judge: ({ change }) =>
    change.subject.kind !== 'law' && change.field.split('.').some((key) => BASES.has(key))
      ? told(change)
      : undefined,
});
