import type { Catalogue } from '../../catalog/catalogue.js';
import { compareDates, formatDate, parseDate } from '../../values/date.js';
import { addPeriod, parsePeriod } from '../../values/period.js';
import { defineCatalogueRule, type Subject } from '../rule.js';

const LABELS = { item: '事项', law: '法规', place: '大厅' } as const;

type Checked = Subject<keyof typeof LABELS>;

/** What is no longer offered, and a law whose text nobody has seen yet, needs no second look. */
function isExempt({ kind, definition }: Checked): boolean {
  switch (kind) {
    case 'item':
      return definition.事项状态 === '取消';
    case 'law':
      if (definition.状态 === '已废止' || definition.状态 === '待核实') return true;
      // An amended law that nobody has checked is a flaw of its own.
      return definition.状态 === '已修改' && definition.核对日期 === undefined;
    case 'place':
      return false;
  }
}

function periodOf(kind: Checked['kind'], settings: Catalogue['settings']): string | undefined {
  return settings?.核对周期?.[LABELS[kind]];
}

export default defineCatalogueRule({
  on: ['item', 'law', 'place'],
  code: 'R017',
  name: 'check-overdue',
  severity: 'warning',
  title: '超过核对周期没有核对',
  why: '政府网站检查看内容准不准；电话、地点、条文会悄悄变，只有定期核对才发现得了（安阳市政务服务条例第十三条：办事指南动态更新）。周期由本单位在 catalog.yaml 里定。',
  bad: [{ file: 'catalog.yaml', patch: '核对周期:\n  大厅: 6个月' }],
  good: [
    { file: 'catalog.yaml', patch: '核对周期:\n  大厅: 6个月' },
    { file: 'places/shi-zheng-wu-da-ting.yaml', patch: '核对日期: 2026-09-10' },
  ],
  remedy: '逐项核对一遍，把「核对日期」改成核对那天；周期定得不合适的，改 catalog.yaml 的「核对周期」。',
  message: (args) => `${args.情况}；catalog.yaml 规定${args.种类}每${args.周期}核对一次`,
  *check(subject, { catalogue, today }) {
    const text = periodOf(subject.kind, catalogue.settings);
    const period = text === undefined ? undefined : parsePeriod(text);
    if (text === undefined || !period || isExempt(subject)) return;
    const args = { 种类: LABELS[subject.kind], 周期: text };
    const { 核对日期 } = subject.definition;
    const checked = 核对日期 === undefined ? undefined : parseDate(核对日期);
    if (checked === undefined) {
      yield { path: ['核对日期'], args: { ...args, 情况: '没有写「核对日期」' } };
    } else if (compareDates(addPeriod(checked, period), today) < 0) {
      yield { path: ['核对日期'], args: { ...args, 情况: `上次核对是${formatDate(checked)}` } };
    }
  },
});
