import { defineChangeRule } from '../../change-rule.js';
import { exceptionCourse, exceptionText } from '../../weigh/exceptions.js';
import { LICENCE } from './example-files.js';
import { OR_RECORD } from './or-record.js';

const exceptions = (limit: string) =>
  `例外时限:\n  - 情形: 情况复杂，经本机关负责人批准延长的\n    时限: ${limit}\n    依据:\n      - 法规: lao-dong-he-tong-fa\n        条款: ["57"]\n`;

export default defineChangeRule({
  level: 'burden',
  kinds: ['value-changed', 'element-added', 'element-removed'],
  code: 'D012',
  name: 'exception-longer',
  title: '例外的情形要等得更久',
  why: '承诺的时限没有动，可是多了一种可以拖得更久的情形，群众等的日子就没有准了。能不能延长、延长多久由法律、法规定，例如行政许可经本机关负责人批准可以延长十日（行政许可法第四十二条）。比承诺更快的情形（事实清楚的）去掉了，一样看；和承诺比不出长短的，列为须知。',
  bad: [{ file: LICENCE, patch: exceptions('15个工作日') }],
  good: [{ file: LICENCE, patch: exceptions('十个工作日') }],
  remedy: `删掉这种情形，或者改回原来的时限。${OR_RECORD}`,
  message: (args) => exceptionText(args, '延长'),
  judge: (compared) => exceptionCourse(compared, compared.change, 'longer'),
});
