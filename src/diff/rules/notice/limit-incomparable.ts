import { defineChangeRule } from '../../change-rule.js';
import { areComparable } from '../../weigh/limits.js';
import { CONTENT, lastKey, sentence, told } from '../told.js';

const LIMITS: ReadonlySet<string> = new Set([
  '法定办结时限',
  '承诺办结时限',
  '时限',
  '受理时限',
  '反馈时限',
  '送达时限',
  '补交时限',
  '办结时限',
]);

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D210',
  name: 'limit-incomparable',
  title: '时限变了，比不出长短',
  why: '10个工作日和14日、1个月和30日哪个长，要看从哪天算起；原来没有规定、现在有了的，也无从比起。程序按最短和最长各要几个自然日来比（5个工作日最多半个月，所以改成2个月就是延长），有重叠的才列在这里。群众照昨天的日子来拿，可能还没有办好。',
  bad: [{ file: 'items/lao-wu-pai-qian-xu-ke.yaml', patch: '承诺办结时限: 7日' }],
  good: [{ file: 'items/lao-wu-pai-qian-xu-ke.yaml', patch: "承诺办结时限: '5 个工作日'" }],
  remedy: '换算清楚：是短了还是长了，写进「时限说明」；写一条近期调整。',
  message: (args) => `${sentence(args)}，长短比不出来，群众要重新算时间`,
  judge({ change }) {
    if (!LIMITS.has(lastKey(change))) return undefined;
    // Such as a step's, which the promise governs: what speaks of the whole tells it.
    return change.kind === 'value-changed' && areComparable(change) ? undefined : told(change);
  },
});
