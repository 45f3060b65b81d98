import { defineRule } from '../rule.js';

const log = (lines: string) => [
  {
    file: 'powers/jiu-ye-fu-wu.yaml',
    patch: `变更记录:
  - 日期: 2025-03-01
    类型: 承接
    说明: 承接省级下放的登记。
${lines}`,
  },
];

export default defineRule({
  on: ['power'],
  code: 'F056',
  name: 'change-without-parties',
  severity: 'warning',
  title: '承接、下放、划转没有写由谁到谁',
  why: '权力换了手，群众要知道现在找谁，两家单位也要对得上账（责任边界和分工是责任清单的要素）。',
  bad: log(''),
  good: log('    由: 示例省人力资源和社会保障厅\n    至: 示例市人力资源和社会保障局'),
  remedy: '补写「由」（原来的行使主体）和「至」（现在的行使主体）。',
  message: (args) => `${args.类型}没有写${args.缺少}`,
  *check(power) {
    for (const [index, change] of (power.变更记录 ?? []).entries()) {
      if (change.类型 !== '承接' && change.类型 !== '下放' && change.类型 !== '划转') continue;
      const missing = (['由', '至'] as const).filter((key) => change[key] === undefined);
      if (missing.length === 0) continue;
      const args = { 类型: change.类型, 缺少: missing.map((key) => `「${key}」`).join('和') };
      yield { path: ['变更记录', index, '类型'], args };
    }
  },
});
