import { fileOf } from '../../catalog/kinds.js';
import { materialIdentity } from '../../model/material-identity.js';
import { defineCatalogueRule } from '../rule.js';

const example = (name: string) => [
  {
    file: 'materials.yaml',
    whole: `材料:\n  - 名称: ${name}\n    由哪些事项的结果代替: [shi-ye-deng-ji]\n`,
  },
];

export default defineCatalogueRule({
  on: ['materials'],
  code: 'R054',
  name: 'own-result-demanded',
  severity: 'error',
  title: '材料由自己这个事项的结果代替',
  why: '结果要办完才有，申请的时候拿不出来；写成自己的材料由自己的结果代替，打包指南就会请群众带一份还没有办出来的东西。',
  bad: example('失业人员登记表'),
  good: example('就业创业证'),
  remedy: '从「由哪些事项的结果代替」里删掉这个事项；它办出来的是另一份材料的，写到那一份下面。',
  message: (args) => `“${args.材料}”是「${args.事项}」的申请材料，不能由「${args.事项}」自己的结果代替`,
  *check({ definition: { 材料 } }, { catalogue }) {
    const identityOf = materialIdentity(catalogue.materials);
    for (const [index, { 名称, 由哪些事项的结果代替 = [] }] of 材料.entries()) {
      for (const [at, id] of 由哪些事项的结果代替.entries()) {
        const item = catalogue.definitions.item.get(id);
        const { key } = identityOf(名称);
        const own = item?.申请材料.find(({ 材料名称 }) => identityOf(材料名称).key === key);
        if (!item || !own) continue;
        const related = [{ file: fileOf('item', id), path: ['申请材料'], message: '这个事项的材料' }];
        const args = { 材料: own.材料名称, 事项: item.事项名称 };
        yield { path: ['材料', index, '由哪些事项的结果代替', at], args, related };
      }
    }
  },
});
