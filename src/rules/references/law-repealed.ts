import { fileOf } from '../../catalog/kinds.js';
import { citationsOf } from '../../model/references.js';
import { defineCatalogueRule } from '../rule.js';

export default defineCatalogueRule({
  on: ['item', 'power', 'bundle'],
  code: 'R007',
  name: 'law-repealed',
  severity: 'error',
  title: '依据的法规已经废止',
  why: '依据废止的法规办事，条件、材料、时限都可能已经变了，作出的决定也站不住。',
  bad: [{ file: 'laws/lao-dong-he-tong-fa.yaml', patch: '状态: 已废止' }],
  good: [{ file: 'laws/lao-dong-he-tong-fa.yaml', patch: '状态: 现行有效' }],
  remedy: '换成现行的法规和条款，并核对条件、材料和时限有没有变。',
  message: (args) => `依据的${args.法规}已经废止${args.替代 === '' ? '' : `，由 ${args.替代} 替代`}`,
  *check({ definition }, { catalogue }) {
    for (const cited of citationsOf(definition)) {
      const { text } = cited;
      const law = catalogue.definitions.law.get(text);
      if (law?.状态 !== '已废止') continue;
      const related = [{ file: fileOf('law', text), path: ['状态'], message: '法规状态：已废止' }];
      yield {
        path: cited.path,
        args: { 法规: law.简称, 替代: law.替代 ?? '' },
        related,
        ...(law.替代 && { fix: law.替代 }),
      };
    }
  },
});
