import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = {
  item: ['实施主体', '实施主体性质', '权力来源', '行使层级', '联办机构', '责任处室', '办理流程.办理处室'],
  bundle: ['责任处室'],
  list: ['责任单位'],
  power: ['行使主体', '承办机构', '行使层级', '责任边界'],
};

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D205',
  name: 'handling-body-changed',
  title: '由谁办理变了',
  why: '群众照昨天的指南去找原来的单位、原来的处室，会白跑；要复议、要投诉，也会找错机关。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '责任处室: 就业服务处' }],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: "责任处室: '就业促进处'" }],
  remedy: '确认地点、电话、网上入口、救济途径都跟着换了；写一条近期调整，告诉群众现在找谁。',
  message: (args) => `${sentence(args)}，群众要找对单位`,
  judge: ({ change }) => toldAt(change, FIELDS),
});
