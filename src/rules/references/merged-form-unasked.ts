import type { Bundle, Catalogue } from '../../catalog/catalogue.js';
import { materialIdentity } from '../../model/material-identity.js';
import { exampleBundle } from '../bundles/example-bundle.js';
import { defineCatalogueRule } from '../rule.js';

const example = (form: string) =>
  exampleBundle(`  - 事项: shi-ye-deng-ji
    必选: 是
    办理方式: 并联
  - 外部: {部门: 示例市医疗保障局, 事项名称: 居民医保参保登记, 时限: 1个工作日, 材料: [居民医保参保登记表], 电话: 0399-80013001}
    必选: 是
    办理方式: 并联
合并表格:
  - 名称: 失业和参保登记表
    代替材料: [失业人员登记表, ${form}]
    空白表格: files/shi-ye-ren-yuan-deng-ji-biao.docx
    示例样表: files/shi-ye-ren-yuan-deng-ji-biao-yang-biao.docx
`);

/** Keys of all documents that the members ask for, whether or not they are in force. */
function askedBy({ 成员 }: Bundle, { definitions, materials }: Catalogue): ReadonlySet<string> {
  const identityOf = materialIdentity(materials);
  const names = 成员.flatMap(({ 事项, 外部 }) => [
    ...(definitions.item.get(事项 ?? '')?.申请材料 ?? []).map((material) => material.材料名称),
    ...(外部?.材料 ?? []),
  ]);
  return new Set(names.map((name) => identityOf(name).key));
}

export default defineCatalogueRule({
  on: ['bundle'],
  code: 'R051',
  name: 'merged-form-unasked',
  severity: 'error',
  title: '合并的表格里有成员没有要的材料',
  why: '合并表格是把成员各自要的几张表合成一张；写了没有成员要的，多半是名称写得不一样，那一张就没有合进来，群众还要多填一张。',
  bad: example('医保参保表'),
  good: example('居民医保参保登记表'),
  remedy: '写成和成员“申请材料”里一样的名称；哪个成员都不要的，删掉。',
  message: (args) => `“${args.材料}”合进「${args.表格}」，${args.情况}`,
  *check({ definition: bundle }, { catalogue }) {
    if (bundle.合并表格 === undefined) return;
    // The materials of an item that cannot be read are unknown.
    const isWhole = bundle.成员.every(
      ({ 事项 }) => 事项 === undefined || catalogue.definitions.item.has(事项),
    );
    const identityOf = materialIdentity(catalogue.materials);
    const asked = askedBy(bundle, catalogue);
    const taken = new Map<string, string>();
    for (const [index, { 名称, 代替材料 }] of bundle.合并表格.entries()) {
      for (const [at, name] of 代替材料.entries()) {
        const { key } = identityOf(name);
        const before = taken.get(key);
        taken.set(key, before ?? 名称);
        const isUnasked = isWhole && !asked.has(key);
        if (before === undefined && !isUnasked) continue;
        const situation = before === undefined ? '可是没有成员要这份材料' : `可是已经合进「${before}」`;
        const args = { 材料: name, 表格: 名称, 情况: situation };
        yield { path: ['合并表格', index, '代替材料', at], args };
      }
    }
  },
});
