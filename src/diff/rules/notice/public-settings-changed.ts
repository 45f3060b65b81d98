import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = {
  catalog: ['机构名称', '示例单位', '网站.名称', '网站.域名', '公众号.名称', '评价地址'],
};

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D248',
  name: 'public-settings-changed',
  title: '网站、公众号、评价页的名称或地址变了',
  why: '群众按名称搜公众号，扫码打开网站；换了以后，照昨天的找不到，印出去的二维码也打不开。',
  bad: [{ file: 'catalog.yaml', patch: '评价地址: https://rsj.example.com/haochaping' }],
  good: [{ file: 'catalog.yaml', patch: "评价地址: 'https://rsj.example.com/pingjia'" }],
  remedy: '旧网址转到新的，印出去的二维码重印；写一条近期调整。',
  message: (args) => sentence(args),
  judge: ({ change }) => toldAt(change, FIELDS),
});
