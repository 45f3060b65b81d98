import { compareLimits, formatLimit, type Limit, parseLimit } from '../../values/limit.js';
import { defineRule } from '../rule.js';

const limits = (statutory: string, prescribed: string, promised: string) => [
  {
    file: 'items/shi-ye-deng-ji.yaml',
    patch: `办件类型: 承诺件
法定办结时限: ${statutory}
规定办结时限: ${prescribed}
承诺办结时限: ${promised}`,
  },
];

function isLonger(one: Limit | undefined, other: Limit | undefined): boolean {
  return one !== undefined && other !== undefined && compareLimits(one, other).order > 0;
}

export default defineRule({
  on: ['item'],
  code: 'F061',
  name: 'prescribed-out-of-order',
  severity: 'error',
  title: '规定办结时限和法定、承诺的对不上',
  why: '规定时限是上级或者本级文件定的，不能比法定的长，承诺又不能比规定的长（优化营商环境条例第三十六条允许压缩时限，不允许放宽）。提速的比例按它来算，写错一位就成了假提速。',
  bad: limits('20个工作日', '30个工作日', '5个工作日'),
  good: limits('20个工作日', '10个工作日', '5个工作日'),
  remedy: '对照文件核对三个时限：法定的最长，规定的其次，承诺的最短；没有文件规定的，删掉「规定办结时限」。',
  message: (args) => `「${args.键}」${args.时限}，比「${args.另一键}」${args.另一时限} 长`,
  *check(item) {
    const promised = parseLimit(item.承诺办结时限);
    const prescribed = parseLimit(item.规定办结时限 ?? '');
    const statutory = parseLimit(item.法定办结时限);
    // A promise over the statutory limit is a flaw of its own.
    if (!prescribed || isLonger(promised, statutory)) return;
    if (promised && isLonger(promised, prescribed)) {
      const other = { 另一键: '规定办结时限', 另一时限: formatLimit(prescribed) };
      yield { path: ['承诺办结时限'], args: { 键: '承诺办结时限', 时限: formatLimit(promised), ...other } };
    } else if (statutory && isLonger(prescribed, statutory)) {
      const other = { 另一键: '法定办结时限', 另一时限: formatLimit(statutory) };
      yield { path: ['规定办结时限'], args: { 键: '规定办结时限', 时限: formatLimit(prescribed), ...other } };
    }
  },
});
