import type { Catalogue, ServiceItem } from '../../catalog/catalogue.js';
import { fileOf } from '../../catalog/kinds.js';
import { onlineException } from '../../model/online-exception.js';
import { compareDates, deadlineDate, formatDeadline, parseDeadline } from '../../values/date.js';
import type { TargetRule } from '../target-rule.js';

const ITEM = 'items/lao-wu-pai-qian-xu-ke.yaml';
const REASON = '必须现场办理原因:\n  说明: 领取许可证时当面核对法定代表人身份。';

/** What is wrong with the plan to go online; `undefined` where it still holds. */
function planFlaw(text: string, today: string): string | undefined {
  const deadline = parseDeadline(text);
  const due = deadline && deadlineDate(deadline);
  if (!deadline || due === undefined) return `「计划网办时间」写的是“${text}”，没有期限`;
  return compareDates(due, today) < 0
    ? `计划${formatDeadline(deadline)}改成网办，已经过了，「全程网办」还是“否”`
    : undefined;
}

function flawOf(item: ServiceItem, catalogue: Catalogue, today: string): string | undefined {
  const { 依据, 计划网办时间 } = item.必须现场办理原因 ?? {};
  const { bases, tooLow } = onlineException(item, catalogue, today);
  if (bases.length > 0) return undefined;
  if (计划网办时间 !== undefined) return planFlaw(计划网办时间, today);
  if (依据 === undefined) return '没有写法规依据';
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
  why: '只有法律、法规、规章规定必须到现场办理的，才能不算进全程网办率（实施办法二（三）2）。没有依据又写“必须到现场”，群众白跑一趟，统计时也不能当例外。',
  bad: [{ file: ITEM, patch: REASON }],
  good: [
    {
      file: ITEM,
      patch: `${REASON}\n  依据:\n    - 法规: lao-dong-he-tong-fa\n      条款:\n        - '57'`,
    },
  ],
  remedy:
    '在「必须现场办理原因」里补写「依据」；没有这样的规定的，改成全程网办，一时改不了的写「计划网办时间」。',
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
