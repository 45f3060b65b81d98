import type { Catalogue, ServiceItem } from '../../catalog/catalogue.js';
import { fileOf } from '../../catalog/kinds.js';
import { onlineException } from '../../model/online-exception.js';
import { onlinePlan } from '../../model/online-plan.js';
import type { TargetRule } from '../target-rule.js';

const ITEM = 'items/lao-wu-pai-qian-xu-ke.yaml';
const REASON = '必须现场办理原因:\n  说明: 领取许可证时当面核对法定代表人身份。';
const BASIS = "  依据:\n    - 法规: xian-chang-he-dui-ban-fa\n      条款: ['8']";

const rule = (lines: string) => ({
  file: 'laws/xian-chang-he-dui-ban-fa.yaml',
  whole: `名称: 示例市行政许可现场核对办法
简称: 示例市行政许可现场核对办法
类别: 地方政府规章
制定机关: 示例市人民政府
施行日期: 2020-01-01
状态: 现行有效
核对日期: 2026-06-01
条款:
  - 条: '8'
    摘要: 领取许可证的，法定代表人应当到场核对身份。
${lines}`,
});

function flawOf(item: ServiceItem, catalogue: Catalogue, today: string): string | undefined {
  const { bases, silent, tooLow } = onlineException(item, catalogue, today);
  if (bases.length > 0) return undefined;
  const plan = onlinePlan(item, today);
  if (plan) return plan.hasDate ? undefined : `「计划网办时间」写的是“${plan.due}”，没有期限`;
  if (item.必须现场办理原因?.依据 === undefined) return '没有写法规依据';
  if (silent.length > 0) return `引的条文没有写明要到现场：${silent.join('、')}`;
  // A law that is unknown or repealed is a flaw of its own.
  return tooLow.length > 0
    ? `依据的${tooLow.map((name) => `《${name}》`).join('')}不是法律、法规、规章`
    : undefined;
}

/** T003 */
export const visitWithoutLegalBasis: TargetRule = {
  code: 'T003',
  name: 'visit-without-legal-basis',
  severity: 'error',
  title: '必须到现场，没有法律、法规、规章的依据',
  why: '只有法律、法规、规章规定必须到现场办理的，才能不算进全程网办率（实施办法二（三）2）：引的条文要写明到现场，只讲办理条件、时限的条文不是依据。没有依据又写“必须到现场”，群众白跑一趟，统计时也不能当例外。',
  bad: [rule(''), { file: ITEM, patch: `${REASON}\n${BASIS}` }],
  good: [rule('    要求到场: 是\n'), { file: ITEM, patch: `${REASON}\n${BASIS}` }],
  remedy:
    '在「必须现场办理原因」的「依据」里引写明要到现场的那一条，在法规文件里给它写上“要求到场: 是”；没有这样的条文的，改成全程网办，一时改不了的写「计划网办时间」。',
  message: (args) => `要到现场 ${args.次数} 次，${args.情况}`,
  *check({ catalogue, today }) {
    for (const [id, item] of catalogue.definitions.item) {
      const { 全程网办, 到现场次数, 必须现场办理原因, 事项状态 } = item;
      if (全程网办 === '是' || 到现场次数 === 0 || !必须现场办理原因 || 事项状态 === '取消') continue;
      const flaw = flawOf(item, catalogue, today);
      if (flaw === undefined) continue;
      const key = 必须现场办理原因.计划网办时间 === undefined ? '依据' : '计划网办时间';
      const path = ['必须现场办理原因', key];
      yield { file: fileOf('item', id), path, at: 'key', args: { 次数: 到现场次数, 情况: flaw } };
    }
  },
};
