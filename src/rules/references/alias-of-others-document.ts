import { normaliseText } from '../../values/text.js';
import { defineRule } from '../rule.js';

/** Persons whose documents are not the applicant's own. */
const OTHERS = ['监护人', '法定代表人', '代理人', '委托人', '被委托人', '经办人', '负责人'];

const example = (alias: string) => [
  { file: 'materials.yaml', whole: `材料:\n  - 名称: 居民身份证\n    别名: [${alias}]\n` },
];

export default defineRule({
  on: ['materials'],
  code: 'R056',
  name: 'alias-of-others-document',
  severity: 'warning',
  title: '别人的证件写成了同一份材料',
  why: '打包一件事把同一份材料合成一份，只请群众带一次；监护人、法定代表人、代理人的证件是另一个人的，合在一起，群众就会少带一份。',
  bad: example('监护人身份证件'),
  good: example('居民身份证或社会保障卡'),
  remedy: '从「别名」里删掉它，需要的话另写一条材料。',
  message: (args) => `“${args.叫法}”是${args.谁}的，和“${args.名称}”不是同一份`,
  *check({ 材料 }) {
    for (const [index, { 名称, 别名 = [] }] of 材料.entries()) {
      for (const [at, alias] of 别名.entries()) {
        const who = OTHERS.find(
          (one) => normaliseText(alias).includes(one) && !normaliseText(名称).includes(one),
        );
        if (who !== undefined) {
          yield { path: ['材料', index, '别名', at], args: { 叫法: alias, 谁: who, 名称 } };
        }
      }
    }
  },
});
