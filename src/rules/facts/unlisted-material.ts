import type { ServiceItem } from '../../catalog/catalogue.js';
import type { Path } from '../../diagnostic/diagnostic.js';
import { demandedDocuments, type Mention, namedPapers } from '../../model/material-mentions.js';
import { documentKey, isListed } from '../../model/material-names.js';
import { defineRule } from '../rule.js';

/** In these steps it is the applicant who fills in forms. */
const APPLYING = /申请|申报|申领|填报|报名|提出|提交/u;

function* mentionsOf(item: ServiceItem): Generator<readonly [Path, readonly Mention[]]> {
  for (const [index, text] of item.受理条件.entries()) {
    yield [
      ['受理条件', index],
      [...demandedDocuments(text, true), ...namedPapers(text)],
    ];
  }
  for (const [index, { 环节, 内容 }] of item.办理流程.entries()) {
    yield [['办理流程', index, '内容'], demandedDocuments(内容, APPLYING.test(环节))];
  }
}

export default defineRule({
  on: ['item'],
  code: 'F021',
  name: 'unlisted-material',
  severity: 'error',
  title: '流程或条件提到的材料不在材料清单里',
  why: '群众按材料清单准备，到了流程里才发现还要一份，就白跑一趟。申报材料和办理流程里写的材料不一致，是政务自查里真实出现过的问题；许可要公示全部材料的目录（行政许可法第三十条），不得要求指南以外的材料（安阳市政务服务条例第二十三条）。',
  bad: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: '办理流程:\n  - 环节: 申请\n    内容: 到窗口提交登记表和离职证明。',
    },
  ],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: '办理流程:\n  - 环节: 申请\n    内容: 到窗口提交登记表，出示身份证原件，不用提交离职证明。',
    },
  ],
  remedy: '要的补到「申请材料」里；不要的从这里删掉；是同一份材料的，把名称写成一样。',
  message: (args) => `这里要“${args.材料}”，申请材料里没有`,
  *check(item) {
    const results = new Set(item.办理结果.map(({ 结果名称 }) => documentKey(结果名称)));
    for (const [path, mentions] of mentionsOf(item)) {
      const unlisted = mentions.find(
        ({ name, isGeneral }) =>
          !isGeneral && !results.has(documentKey(name)) && !isListed(name, item.申请材料),
      );
      if (unlisted !== undefined) yield { path, args: { 材料: unlisted.name } };
    }
  },
});
