import { withoutBrackets } from '../../values/quoted-text.js';
import { normaliseText } from '../../values/text.js';
import { exampleMaterial } from '../example-material.js';
import { defineRule } from '../rule.js';

const BETWEEN = /[、,;+]|以及|及其|[和与及]/u;
const COPIES = /(?:原件|复印件|影印件|扫描件|电子版|正本|副本|首页|本人页)$/u;
const DOCUMENT =
  /(?:(?<![保公认论验查佐])证|证书|证件|证明书?|执照|户口[簿本]|护照|(?<![代外])表|申请书|承诺书|委托书|协议书?|合同书?|照片|票据|发票|名册|清单|章程|报告|病历|卡)$/u;
/** The applicant chooses one of them: that is one line of the list. */
const CHOICE = /或|之一|选一|任选|任意|均可/u;

export default defineRule({
  on: ['item'],
  code: 'F036',
  name: 'several-documents-in-one',
  severity: 'warning',
  title: '一条里写了几份材料',
  why: '材料要一份一条，份数、来源、样表才能各写各的；合在一条里，群众容易漏带，窗口也没法标哪一份可以免交。任选其一的写成“身份证或社会保障卡”，不算几份。',
  bad: exampleMaterial({ name: '离职证明、登记表', need: '必要' }),
  good: exampleMaterial({ name: '离职证明或解除劳动合同通知书', need: '必要' }),
  remedy: '拆成几条；任选其一的用“或”。',
  message: (args) => `“${args.材料}”是 ${args.份数} 份材料，要拆成几条`,
  *check(item) {
    for (const [index, { 材料名称 }] of item.申请材料.entries()) {
      if (!BETWEEN.test(材料名称) || CHOICE.test(材料名称)) continue;
      const pieces = withoutBrackets(normaliseText(材料名称))
        .split(BETWEEN)
        .map((piece) => piece.replace(COPIES, ''));
      const documents = pieces.filter((piece) => DOCUMENT.test(piece)).length;
      if (documents < 2) continue;
      yield { path: ['申请材料', index, '材料名称'], args: { 材料: 材料名称, 份数: documents } };
    }
  },
});
