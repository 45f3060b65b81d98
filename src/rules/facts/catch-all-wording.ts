import type { ServiceItem } from '../../catalog/catalogue.js';
import type { Path } from '../../diagnostic/diagnostic.js';
import { catchAllIn, type Place } from '../../model/catch-all.js';
import { defineRule } from '../rule.js';

/** What stands in brackets behind a name explains it, unless it is a list that goes on. */
const BRACKETS = /[（(](?![^（）()]*等[）)]).*$/u;

/** The texts that say what to bring or to fulfil, and what kind of text each is. */
function* demands(item: ServiceItem): Generator<readonly [Path, string, Place]> {
  for (const [index, text] of item.受理条件.entries()) {
    yield [['受理条件', index], text, 'condition'];
  }
  for (const [index, { 材料名称, 填报须知 }] of item.申请材料.entries()) {
    yield [['申请材料', index, '材料名称'], 材料名称.replace(BRACKETS, ''), 'name'];
    if (填报须知 !== undefined) yield [['申请材料', index, '填报须知'], 填报须知, 'note'];
  }
  for (const [index, { 内容 }] of item.办理流程.entries()) {
    yield [['办理流程', index, '内容'], 内容, 'sentence'];
  }
}

export default defineRule({
  on: ['item'],
  code: 'F018',
  name: 'catch-all-wording',
  severity: 'error',
  title: '材料或条件里有“其他材料”一类的兜底话',
  why: '群众看了不知道还要带什么、还要符合什么，到了窗口才被告知，就白跑一趟。许可要公示全部材料的目录（行政许可法第三十条）；2017 年全国抽查，13% 的事项材料写得不清楚，如“根据有关法律法规应提交的其他材料”（国办函〔2017〕115号）；安阳市政务服务条例第十三条要求把“其他材料”“有关材料”逐一明确。引号和书名号里的法条原文不算。',
  bad: [
    { file: 'items/shi-ye-deng-ji.yaml', patch: '受理条件:\n  - 有就业要求\n  - 法律、法规规定的其他条件' },
  ],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch:
        '受理条件:\n  - 有就业要求，没有领取其他养老保障待遇\n  - 不属于社会保险法“法律、法规规定的其他条件”以外的人员',
    },
  ],
  remedy: '把要的材料或条件一条一条写全；没有别的就删掉这句。',
  message: (args) => `“${args.文字}”没有说清是什么，要逐一写明`,
  *check(item) {
    for (const [path, text, place] of demands(item)) {
      const found = catchAllIn(text, place);
      if (found !== undefined) yield { path, args: { 文字: found } };
    }
  },
});
