import { findTexts } from '../../model/definition-texts.js';
import { mailHost } from '../../values/mailbox.js';
import { defineRule } from '../rule.js';

export default defineRule({
  on: ['item', 'bundle', 'place'],
  code: 'F058',
  name: 'implausible-mailbox',
  severity: 'error',
  title: '邮箱地址写错了',
  why: '信发不出去，群众的咨询和投诉就石沉大海；常见的是写成全角的“＠”“．”，或者把网址写进了邮箱。',
  bad: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: '监督投诉方式:\n  电话: [0399-80019001]\n  邮箱: jiandu＠rsj.example.com',
    },
  ],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: '监督投诉方式:\n  电话: [0399-80019001]\n  邮箱: jiandu@rsj.example.com',
    },
  ],
  remedy: '写成“名称@域名”，全部用半角字符，前后没有空格。',
  message: (args) => `“${args.邮箱}”不是能收信的邮箱地址`,
  *check(definition) {
    const isFlawed = (text: string, key: string) => key === '邮箱' && mailHost(text) === undefined;
    for (const { path, text } of findTexts(definition, isFlawed)) yield { path, args: { 邮箱: text } };
  },
});
