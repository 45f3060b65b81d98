import { defineRule } from '../rule.js';

export default defineRule({
  on: ['catalog'],
  code: 'R029',
  name: 'region-mismatch',
  severity: 'warning',
  title: '信用代码里的行政区划和行政区划代码不同',
  why: '统一社会信用代码第 3 到 8 位是登记管理机关的行政区划（GB 32100）。机关单位通常和本地的行政区划代码相同；不同多半是抄错了一位。区划调整以后没有换证的，会有正当的不同。',
  bad: [{ file: 'catalog.yaml', patch: "行政区划代码: '990100'" }],
  good: [{ file: 'catalog.yaml', patch: "行政区划代码: '990000'" }],
  remedy: '对照证书核对两个代码；确实不同的，在 catalog.yaml 的「校验」里写明理由。',
  message: (args) => `信用代码里的行政区划是 ${args.编码值}，「行政区划代码」写的是 ${args.代码}`,
  *check({ 统一社会信用代码, 行政区划代码 }) {
    const coded = 统一社会信用代码.slice(2, 8);
    if (coded !== 行政区划代码) yield { path: ['行政区划代码'], args: { 编码值: coded, 代码: 行政区划代码 } };
  },
});
