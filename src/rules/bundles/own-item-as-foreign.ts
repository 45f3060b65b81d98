import { fileOf } from '../../catalog/kinds.js';
import { isOwnMatter } from '../../model/foreign-matters.js';
import { normaliseText } from '../../values/text.js';
import { defineCatalogueRule } from '../rule.js';
import { exampleBundle } from './example-bundle.js';

const withForeign = (department: string, name: string) =>
  exampleBundle(`  - 事项: lao-wu-pai-qian-xu-ke
    必选: 是
    办理方式: 并联
  - 外部:
      部门: ${department}
      事项名称: ${name}
      时限: 1个工作日
      电话: 0399-80013001
    必选: 是
    办理方式: 并联
`);

export default defineCatalogueRule({
  on: ['bundle'],
  code: 'B009',
  name: 'own-item-as-foreign',
  severity: 'error',
  title: '本局的事项写成了外部事项',
  why: '外部事项只有几行字，不会带上材料、依据和时限；本局的事项要用标识引用，事项一改，一件事跟着改（线上线下同源）。',
  bad: withForeign('示例市人力资源和社会保障局', '失业登记'),
  good: withForeign('示例市医疗保障局', '职工基本医疗保险停保'),
  remedy: '改成「事项」加标识；本局还没有这个事项的，先建事项文件。',
  message: (args) => `“${args.事项}”是本局的事项${args.文件 === '' ? '' : `（${args.文件}）`}，不该写成外部`,
  *check({ definition: bundle }, { catalogue, indices }) {
    for (const [index, { 外部 }] of bundle.成员.entries()) {
      if (!外部 || !isOwnMatter(外部, catalogue)) continue;
      const id = indices.idsByName.item.get(normaliseText(外部.事项名称))?.[0];
      const args = { 事项: 外部.事项名称, 文件: id === undefined ? '' : fileOf('item', id) };
      yield { path: ['成员', index, '外部', '部门'], args };
    }
  },
});
