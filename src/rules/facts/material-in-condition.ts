import { demandedDocuments, namedPapers } from '../../model/material-mentions.js';
import { isListed } from '../../model/material-names.js';
import { defineRule } from '../rule.js';

export default defineRule({
  on: ['item'],
  code: 'F020',
  name: 'material-in-condition',
  severity: 'warning',
  title: '受理条件里写了材料',
  why: '条件说的是“谁能办”，材料说的是“带什么”。材料藏在条件里，群众照着材料清单准备就会漏掉；目录核查也把“受理条件含材料名称”列为写错位置。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '受理条件:\n  - 有就业要求\n  - 提交身份证复印件' }],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '受理条件:\n  - 有就业要求\n  - 已经取得职业资格证书' }],
  remedy: '条件只写资格和情形；要带的东西写到「申请材料」里。',
  message: (args) => `条件里写了要“${args.材料}”，应当写在「申请材料」里`,
  *check(item) {
    for (const [index, text] of item.受理条件.entries()) {
      const mentions = [...demandedDocuments(text, true), ...namedPapers(text)];
      const listed = mentions.find(({ name, isGeneral }) => isGeneral || isListed(name, item.申请材料));
      // A catch-all or a material that no list has is the worse flaw, and is reported as that.
      if (listed === undefined || /其[他它]|有关|相关/u.test(text)) continue;
      if (mentions.some(({ name, isGeneral }) => !isGeneral && !isListed(name, item.申请材料))) continue;
      yield { path: ['受理条件', index], args: { 材料: listed.name } };
    }
  },
});
