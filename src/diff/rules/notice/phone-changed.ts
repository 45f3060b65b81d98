import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, lastKey, sentence, told } from '../told.js';

const PHONES: ReadonlySet<string> = new Set(['电话', '咨询电话']);

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D232',
  name: 'phone-changed',
  title: '电话变了',
  why: '群众先打电话问，再出门；号码换了、没有了，打不通，只好跑来问。',
  bad: [{ file: 'places/shi-zheng-wu-da-ting.yaml', patch: '电话: 0399-80012305' }],
  good: [{ file: 'places/shi-zheng-wu-da-ting.yaml', patch: '电话: （0399）80012300' }],
  remedy: '旧号码请电话局转到新的；每一个号码打一遍再发布。',
  message: (args) => (args.原来 === '' ? sentence(args) : `${sentence(args)}，旧号码会打不通`),
  judge: ({ change }) => (PHONES.has(lastKey(change)) ? told(change) : undefined),
});
