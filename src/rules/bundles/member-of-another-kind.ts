import { fileOf, KIND_LABELS } from '../../catalog/kinds.js';
import { circleOfBundles, kindInsteadOfItem } from '../../model/nested-bundles.js';
import { defineCatalogueRule } from '../rule.js';

const withMember = (id: string, order: string) =>
  [
    {
      file: 'bundles/shi-ye.yaml',
      patch: `服务对象: [自然人, 企业法人]
成员:
  - {事项: shi-ye-deng-ji, 必选: 是, 办理方式: 串联, 顺序: 1}
  - {事项: ${id}, 必选: 是, 办理方式: ${order}}`,
    },
  ] as const;

export default defineCatalogueRule({
  on: ['bundle'],
  code: 'B021',
  name: 'member-of-another-kind',
  severity: 'error',
  isFixed: true,
  title: '成员不是事项，是另一件事或者清单',
  why: '一件事打包受理以后，要拆开分给每个事项去办（实施办法二（一）3），成员只能是事项。一件事里再套一件事或者清单，就说不出收哪些材料、办多久；互相套着绕成一圈，永远拆不完。',
  bad: withMember('shi-ye', '串联, 顺序: 2'),
  good: withMember('lao-wu-pai-qian-xu-ke', '串联, 顺序: 2'),
  remedy: '把那件事或者清单里真正要办的事项，一个一个写成成员；写错标识的，改成 items 文件夹里的标识。',
  message: (args) => `第 ${args.序号} 个成员 ${args.标识} 是${args.种类}「${args.名称}」，不是事项${args.圈}`,
  *check({ id: start, definition: bundle }, { catalogue }) {
    const { definitions } = catalogue;
    const nameOf = (id: string) => definitions.bundle.get(id)?.名称 ?? definitions.list.get(id)?.名称 ?? id;
    for (const [index, { 事项 }] of bundle.成员.entries()) {
      const kind = 事项 === undefined ? undefined : kindInsteadOfItem(catalogue, 事项);
      if (事项 === undefined || kind === undefined) continue;
      const circle = kind === 'bundle' ? circleOfBundles(catalogue, start, 事项) : undefined;
      const args = {
        序号: index + 1,
        标识: 事项,
        种类: KIND_LABELS[kind],
        名称: nameOf(事项),
        圈: circle ? `，而且绕成了一圈：${circle.map(nameOf).join(' → ')}` : '',
      };
      const related = [{ file: fileOf(kind, 事项), path: [], message: `${args.种类}「${args.名称}」` }];
      yield { path: ['成员', index, '事项'], args, related };
    }
  },
});
