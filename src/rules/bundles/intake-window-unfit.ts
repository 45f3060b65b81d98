import { fileOf } from '../../catalog/kinds.js';
import { defineCatalogueRule } from '../rule.js';

const FIT = new Set(['打包办专区', '综合']);

export default defineCatalogueRule({
  on: ['bundle'],
  code: 'B007',
  name: 'intake-window-unfit',
  severity: 'error',
  title: '受理入口不是打包办专区或综合窗口',
  why: '“打包办”要一窗受理、后台并联办理（实施办法二（一）3）；分类窗口只办自己的业务，收不了一整套材料。',
  bad: [
    {
      file: 'bundles/shi-ye.yaml',
      patch:
        '受理入口:\n  窗口:\n    - 地点: shi-zheng-wu-da-ting\n      窗口:\n        - B01\n  网办地址: https://rsj.example.com/yijianshi/shi-ye',
    },
  ],
  good: [
    {
      file: 'bundles/shi-ye.yaml',
      patch:
        '受理入口:\n  窗口:\n    - 地点: shi-zheng-wu-da-ting\n      窗口:\n        - A01\n  网办地址: https://rsj.example.com/yijianshi/shi-ye',
    },
  ],
  remedy: '换成打包办专区或者综合窗口；窗口已经改成综合的，改正大厅文件里的「类型」。',
  message: (args) => `${args.大厅}的 ${args.窗口} 是“${args.类型}”窗口，不收一件事的申请`,
  *check({ definition: bundle }, { catalogue, indices }) {
    for (const [index, { 地点, 窗口 }] of bundle.受理入口.窗口.entries()) {
      const types = indices.windowTypes.get(地点);
      for (const [position, number] of 窗口.entries()) {
        const type = types?.get(number);
        if (type === undefined || FIT.has(type)) continue;
        const hall = catalogue.definitions.place.get(地点)?.名称 ?? 地点;
        const related = [{ file: fileOf('place', 地点), path: ['窗口'], message: '大厅的窗口' }];
        const path = ['受理入口', '窗口', index, '窗口', position];
        yield { path, args: { 大厅: hall, 窗口: number, 类型: type }, related };
      }
    }
  },
});
