import { isOwnMatter } from '../../model/foreign-matters.js';
import { defineCatalogueRule } from '../rule.js';
import { exampleBundle } from './example-bundle.js';

const withForeign = (facts: string) =>
  exampleBundle(`  - 事项: shi-ye-deng-ji
    必选: 是
    办理方式: 并联
  - 外部:
      部门: 示例市医疗保障局
      事项名称: 职工基本医疗保险停保
${facts}    必选: 是
    办理方式: 并联
`);

/** What a guide cannot do without; a matter may well need no material. */
const WANTED = ['时限', '电话'] as const;

export default defineCatalogueRule({
  on: ['bundle'],
  code: 'B028',
  name: 'foreign-member-hollow',
  severity: 'warning',
  title: '别的部门的事项没有写时限或电话',
  why: '打包指南要整合每个成员的办理时限、咨询电话，并且突出显示（实施办法二（一）2）。别的部门办的事项只有成员里这几行，少了时限，总时限就算不出来；少了电话，群众不知道问谁。',
  bad: withForeign(''),
  good: withForeign('      时限: 1个工作日\n      电话: 0399-80013001\n'),
  remedy: '向办理部门问清，补写「时限」和「电话」；要交材料的，「材料」也一起写上。',
  message: (args) => `${args.部门}的「${args.事项}」没有写${args.缺少}`,
  *check({ definition: bundle }, { catalogue }) {
    for (const [index, { 外部 }] of bundle.成员.entries()) {
      if (!外部 || isOwnMatter(外部, catalogue)) continue;
      const missing = WANTED.filter((key) => 外部[key] === undefined);
      if (missing.length === 0) continue;
      const args = {
        部门: 外部.部门,
        事项: 外部.事项名称,
        缺少: missing.map((key) => `「${key}」`).join('和'),
      };
      yield { path: ['成员', index, '外部', missing[0] ?? ''], args };
    }
  },
});
