import { defineChangeRule } from '../../change-rule.js';
import { exceptionCourse, exceptionText } from '../../weigh/exceptions.js';
import { LICENCE } from '../burden/example-files.js';
import { TELL } from './tell.js';

const exceptions = (limit: string) =>
  `例外时限:\n  - 情形: 情况复杂，经本机关负责人批准延长的\n    时限: ${limit}\n    依据:\n      - 法规: lao-dong-he-tong-fa\n        条款: ["57"]\n`;

export default defineChangeRule({
  level: 'relief',
  kinds: ['value-changed', 'element-added', 'element-removed'],
  code: 'D112',
  name: 'exception-shorter',
  title: '例外的情形等得短了',
  why: '少一种可以拖得更久的情形，多一种比承诺更快的情形，群众就等得短、等得有准。和承诺比不出长短的，列为须知。',
  bad: [{ file: LICENCE, patch: exceptions('5个工作日') }],
  good: [{ file: LICENCE, patch: exceptions('十个工作日') }],
  remedy: TELL,
  message: (args) => exceptionText(args, '缩短'),
  judge: (compared) => exceptionCourse(compared, compared.change, 'shorter'),
});
