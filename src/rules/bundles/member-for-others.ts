import { fileOf } from '../../catalog/kinds.js';
import { defineCatalogueRule } from '../rule.js';
import { exampleBundle } from './example-bundle.js';

const MEMBERS = (extra: string): string => `  - 事项: shi-ye-deng-ji
    必选: 是
    办理方式: 并联
  - 事项: lao-wu-pai-qian-xu-ke
    必选: 是
${extra}    办理方式: 并联
`;

const forPersons = (extra: string) =>
  exampleBundle(MEMBERS(extra)).map((example) =>
    'whole' in example ? { ...example, whole: example.whole.replace('  - 企业法人\n', '') } : example,
  );

export default defineCatalogueRule({
  on: ['bundle'],
  code: 'B005',
  name: 'member-for-others',
  severity: 'warning',
  title: '成员的服务对象和一件事的没有一个相同',
  why: '个人办的一件事里有只给单位办的事项，申请人自己办不了；由别人去办的（例如单位为职工办），要用「适用条件」说清楚。',
  bad: forPersons(''),
  good: forPersons('    适用条件: 由所在单位办理\n'),
  remedy: '核对两边的「服务对象」；由别人办的，在成员的「适用条件」里写明由谁办。',
  message: (args) => `成员「${args.事项}」只给${args.对象}办，一件事的服务对象是${args.一件事}`,
  *check({ definition: bundle }, { catalogue }) {
    for (const [index, { 事项, 适用条件 }] of bundle.成员.entries()) {
      const item = 事项 === undefined ? undefined : catalogue.definitions.item.get(事项);
      if (事项 === undefined || !item || 适用条件 !== undefined) continue;
      if (item.服务对象.some((who) => bundle.服务对象.includes(who))) continue;
      const related = [{ file: fileOf('item', 事项), path: ['服务对象'], message: '事项的服务对象' }];
      const args = {
        事项: item.事项名称,
        对象: item.服务对象.join('、'),
        一件事: bundle.服务对象.join('、'),
      };
      yield { path: ['成员', index, '事项'], args, related };
    }
  },
});
