import { fileOf, KIND_LABELS, type NamedKind } from '../../catalog/kinds.js';
import { CHANGED_KINDS } from '../../model/citizen-changes.js';
import { exampleChange } from '../example-change.js';
import { defineCatalogueRule } from '../rule.js';

const KINDS = Object.values(CHANGED_KINDS).filter((kind): kind is NamedKind => kind !== null);

export default defineCatalogueRule({
  on: ['change'],
  code: 'R063',
  name: 'change-of-another-kind',
  severity: 'warning',
  title: '调整的种类和标识对不上',
  why: '“近期调整”按种类和标识找到办事指南，让群众点过去看；种类写错了，就没有地方可点。后来撤掉的事项，哪一种里都没有这个标识，不会提示。',
  bad: exampleChange('changes/2026-10.yaml', { 种类: '专项清单' }),
  good: exampleChange(),
  remedy: '把「种类」改成这个标识所在的那一种；标识写错的，改正标识。',
  message: (args) => `${args.种类}里没有“${args.标识}”，${args.文件} 才是`,
  *check({ definition }, { catalogue }) {
    for (const [index, { 种类, 标识 }] of definition.调整.entries()) {
      const kind = CHANGED_KINDS[种类];
      if (kind !== null && catalogue.definitions[kind].has(标识)) continue;
      const other = KINDS.find((one) => catalogue.definitions[one].has(标识));
      // A broken file of the right kind is said to be broken, and no more.
      if (other === undefined || (kind !== null && catalogue.unsound.has(fileOf(kind, 标识)))) continue;
      yield {
        path: ['调整', index, '种类'],
        args: { 种类, 标识, 文件: fileOf(other, 标识) },
        fix: KIND_LABELS[other],
      };
    }
  },
});
