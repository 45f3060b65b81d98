import { SINGLE_FILES } from '../../catalog/kinds.js';
import { bundleMembers } from '../../model/bundle-members.js';
import { circleOfNeeds, resultNeeds } from '../../model/result-needs.js';
import { defineCatalogueRule } from '../rule.js';

const names = (form: string) => ({
  file: 'materials.yaml',
  whole: `材料:
  - 名称: 失业人员登记表
    由哪些事项的结果代替:
      - lao-wu-pai-qian-xu-ke
  - 名称: ${form}
    由哪些事项的结果代替:
      - shi-ye-deng-ji
`,
});

const BUNDLE = {
  file: 'bundles/shi-ye.yaml',
  patch: `服务对象: [自然人, 企业法人]
成员:
  - {事项: lao-wu-pai-qian-xu-ke, 必选: 是, 办理方式: 串联, 顺序: 1}
  - {事项: shi-ye-deng-ji, 必选: 是, 办理方式: 串联, 顺序: 2}`,
} as const;

export default defineCatalogueRule({
  on: ['bundle'],
  code: 'B024',
  name: 'members-wait-in-circle',
  severity: 'error',
  title: '几个成员互相等对方的结果',
  why: '甲要用乙的结果，乙又要用甲的结果，怎么排都办不成；结果关联的事项就合不成一件一次办理（实施办法二（一）1）。多数是材料名称表把材料写成了别的事项的结果，或者事项多要了一份材料。',
  bad: [BUNDLE, names('劳务派遣经营许可申请书')],
  good: [BUNDLE, names('就业创业证')],
  remedy:
    '核对 materials.yaml 里的「由哪些事项的结果代替」，删掉写错的；事项不该要这份材料的，从它的「申请材料」里删掉。',
  message: (args) => `互相等着办：${args.圈}`,
  *check({ definition: bundle }, { catalogue, today }) {
    const needs = resultNeeds(bundleMembers(bundle, catalogue, today), catalogue);
    const told = new Set<string>();
    for (const need of needs) {
      const circle = circleOfNeeds(need, needs);
      const [first] = circle ?? [];
      if (!circle || !first || circle.some(({ name }) => told.has(name))) continue;
      for (const { name } of circle) told.add(name);
      const waits = circle.slice(1).map((maker, at) => {
        const member = circle[at];
        const found = needs.find((one) => one.member === member && one.maker === maker);
        return `「${member?.name}」要「${maker.name}」办出的“${found?.documents[0]}”`;
      });
      const related = [{ file: SINGLE_FILES.materials, path: ['材料'], message: '材料是哪个事项的结果' }];
      yield { path: ['成员', first.index, '事项'], args: { 圈: waits.join('，') }, related };
    }
  },
});
