import type { Path } from '../../diagnostic/diagnostic.js';
import { documentKey } from '../../model/material-names.js';
import { defineRule } from '../rule.js';

const example = (alias: string) => [
  {
    file: 'materials.yaml',
    whole: `材料:
  - 名称: 居民身份证
    别名: [${alias}]
  - 名称: 社会保障卡
`,
  },
];

export default defineRule({
  on: ['materials'],
  code: 'R050',
  name: 'material-name-claimed-twice',
  severity: 'error',
  title: '一个叫法写在两份材料下面',
  why: '打包一件事按材料名称表合并材料；一个叫法归了两份材料，就不知道群众带的是哪一份，只好两份都要。“原件”“复印件”“本人”这类字不算不同的叫法。',
  bad: example('社会保障卡复印件'),
  good: example('居民身份证或社会保障卡'),
  remedy: '一个叫法只留在一份材料下面；两条说的是同一份材料的，合成一条。',
  message: (args) => `“${args.叫法}”在「${args.先前}」里已经写过`,
  *check({ 材料 }) {
    const owners = new Map<string, { readonly index: number; readonly 名称: string }>();
    for (const [index, { 名称, 别名 = [] }] of 材料.entries()) {
      const names: readonly (readonly [string, Path])[] = [
        [名称, ['材料', index, '名称']],
        ...别名.map((alias, at) => [alias, ['材料', index, '别名', at]] as const),
      ];
      for (const [name, path] of names) {
        const owner = owners.get(documentKey(name));
        if (owner === undefined) owners.set(documentKey(name), { index, 名称 });
        else if (owner.index !== index) yield { path, args: { 叫法: name, 先前: owner.名称 } };
      }
    }
  },
});
