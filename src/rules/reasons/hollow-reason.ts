import { isReason } from '../../values/reason.js';
import { exampleReason } from '../example-reason.js';
import { defineRule } from '../rule.js';

export default defineRule({
  on: ['reason'],
  code: 'F064',
  name: 'hollow-reason',
  severity: 'error',
  title: '变更说明的理由等于没有写',
  why: '“无”“同上”“待填”不是理由。几年以后有人问起“为什么要多交这一份”，要在这里找得到答案。',
  bad: exampleReason({ 理由: '见上' }),
  good: exampleReason(),
  remedy: '写一两句话：原来为什么不行，现在为什么一定要。写不出来的，多半不该加。',
  message: ({ 文字 }) => `「理由」写的是“${文字}”，等于没有写`,
  *check({ 说明 }) {
    for (const [index, { 理由 }] of 说明.entries()) {
      if (!isReason(理由)) yield { path: ['说明', index, '理由'], args: { 文字: 理由 } };
    }
  },
});
