import { fileOf } from '../../catalog/kinds.js';
import { materialIdentity } from '../../model/material-identity.js';
import { isIdentityDocument } from '../../model/material-names.js';
import { exampleBundle } from '../bundles/example-bundle.js';
import { defineCatalogueRule } from '../rule.js';

const example = (other: string) =>
  exampleBundle(`  - 事项: shi-ye-deng-ji
    必选: 是
    办理方式: 并联
  - 外部: {部门: 示例市医疗保障局, 事项名称: 居民医保参保登记, 时限: 1个工作日, 材料: [居民医保参保登记表], 电话: 0399-80013001}
    必选: 是
    办理方式: 并联
合并表格:
  - 名称: 失业和参保登记表
    代替材料: [居民医保参保登记表, ${other}]
    空白表格: files/shi-ye-ren-yuan-deng-ji-biao.docx
    示例样表: files/shi-ye-ren-yuan-deng-ji-biao-yang-biao.docx
`);

export default defineCatalogueRule({
  on: ['bundle'],
  code: 'R052',
  name: 'merged-material-no-form',
  severity: 'error',
  title: '合并的表格里有不是表格的材料',
  why: '多张表单合成一张，合的是群众要填的表（一次表单）；身份证、证明这些不是填出来的，写进「代替材料」，指南就不再请群众带，到了窗口却办不成。',
  bad: example('居民身份证'),
  good: example('失业人员登记表'),
  remedy: '从「代替材料」里删掉它；它确实是要填的表，把事项里的「材料类型」改成“申请表格文书”。',
  message: (args) => `“${args.材料}”合进「${args.表格}」，可是它${args.情况}，不是要填的表格`,
  *check({ definition: bundle }, { catalogue }) {
    const identityOf = materialIdentity(catalogue.materials);
    for (const [index, { 名称, 代替材料 }] of (bundle.合并表格 ?? []).entries()) {
      for (const [at, name] of 代替材料.entries()) {
        const { key } = identityOf(name);
        const asked = bundle.成员.flatMap(({ 事项 = '' }) =>
          (catalogue.definitions.item.get(事项)?.申请材料 ?? [])
            .filter(({ 材料名称 }) => identityOf(材料名称).key === key)
            .map((material) => ({ 事项, material })),
        );
        const other = asked.find(({ material }) => material.材料类型 !== '申请表格文书');
        if (!other && (asked.length > 0 || !isIdentityDocument(name))) continue;
        const situation = other ? `在事项里是“${other.material.材料类型}”` : '是证件';
        const related = other
          ? [{ file: fileOf('item', other.事项), path: ['申请材料'], message: '要这份材料的事项' }]
          : [];
        const args = { 材料: name, 表格: 名称, 情况: situation };
        yield { path: ['合并表格', index, '代替材料', at], args, related };
      }
    }
  },
});
