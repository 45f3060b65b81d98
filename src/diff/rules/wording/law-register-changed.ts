import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, sentence, told } from '../told.js';

const HAPPENED = {
  'definition-added': '登记了这部法规',
  'definition-removed': '去掉了这部法规',
  'definition-renamed': '这部法规换了文件名',
} as const;

export default defineChangeRule({
  level: 'wording',
  kinds: [...CONTENT, 'definition-added', 'definition-removed', 'definition-renamed'],
  code: 'D310',
  name: 'law-register-changed',
  title: '法规库的登记变了',
  why: '登记一部法规、一条条款，只是为了引用；引用它的事项变了，会另外说。',
  bad: [
    {
      file: 'laws/she-hui-bao-xian-fa.yaml',
      patch:
        '条款:\n  - 条: "45"\n    摘要: 领取失业保险金的三个条件。\n  - 条: "50"\n    摘要: 失业登记和领取手续。\n  - 条: "51"\n    摘要: 停止领取的情形。',
    },
  ],
  good: [
    {
      file: 'laws/she-hui-bao-xian-fa.yaml',
      patch:
        '条款: [{ 条: "45", 摘要: 领取失业保险金的三个条件。 }, { 摘要: 失业登记和领取手续。, 条: "50" }]',
    },
  ],
  remedy: '不用做什么。',
  message: (args) => (args.原来 === '' && args.现在 === '' ? `法规库里${args.何处}` : sentence(args)),
  judge: ({ change }) => {
    if (change.subject.kind !== 'law') return undefined;
    if ('field' in change) return told(change);
    return { 何处: HAPPENED[change.kind], 原来: '', 现在: '' };
  },
});
