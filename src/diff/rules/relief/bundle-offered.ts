import type { Bundle } from '../../../catalog/catalogue.js';
import { defineChangeRule } from '../../change-rule.js';
import { BUNDLE } from '../burden/example-files.js';
import { TELL } from './tell.js';

const NEW_BUNDLE = `名称: 创办劳务派遣公司
场景: 失业后自己开办公司。
服务对象: [自然人]
受理入口:
  窗口:
    - 地点: shi-zheng-wu-da-ting
      窗口: [A01]
受理时限: 30分钟
反馈时限: 1个工作日
成员:
  - 事项: shi-ye-deng-ji
    必选: 是
    办理方式: 并联
  - 事项: lao-wu-pai-qian-xu-ke
    必选: 是
    办理方式: 并联
责任处室: 就业促进处
咨询方式:
  电话: ["12333"]
监督投诉方式:
  电话: [0399-80019001]
更新日期: 2026-08-10
`;

export default defineChangeRule({
  level: 'relief',
  kinds: ['definition-added'],
  code: 'D138',
  name: 'bundle-offered',
  title: '新有一件“一件事”',
  why: '原来一个部门一个部门地跑，现在一次申请、一套材料办完（青岛市优化营商环境条例第二十五条）；单独办的路还在，所以不会有人更麻烦。',
  bad: [{ file: 'bundles/jiu-ye.yaml', whole: NEW_BUNDLE }],
  good: [{ file: BUNDLE, patch: '名称: "失业"' }],
  remedy: TELL,
  message: (args) => `新有一件“一件事”，${args.件数} 件事一次办`,
  judge({ change, after }) {
    if (change.subject.kind !== 'bundle') return undefined;
    return { 件数: (after as Bundle).成员.length };
  },
});
