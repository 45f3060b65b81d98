import type { Catalogue, Law } from '../../catalog/catalogue.js';
import { fileOf } from '../../catalog/kinds.js';
import { compareDates, parseDate } from '../../values/date.js';
import { defineCatalogueRule } from '../rule.js';

/** Follows 替代 from `start`; true when it comes back to it. */
function returnsTo(start: string, laws: Catalogue['definitions']['law']): boolean {
  const seen = new Set<string>();
  let id = laws.get(start)?.替代;
  while (id !== undefined && id !== start && !seen.has(id)) {
    seen.add(id);
    id = laws.get(id)?.替代;
  }
  return id === start;
}

/** A law that came first, and was not amended since, cannot stand in for a later one. */
function isOlder(successor: Law, law: Law): boolean {
  const born = parseDate(law.施行日期 ?? '');
  const latest = parseDate(successor.修订日期 ?? successor.施行日期 ?? '');
  return born !== undefined && latest !== undefined && compareDates(latest, born) < 0;
}

export default defineCatalogueRule({
  on: ['law'],
  code: 'R019',
  name: 'replacement-impossible',
  severity: 'error',
  title: '替代关系不成立',
  why: '「替代」写在旧法规里，指向替代它的新法规；写反了或者绕成一圈，就找不到现行的依据。',
  bad: [
    {
      file: 'laws/lao-dong-fa.yaml',
      whole: `名称: 中华人民共和国劳动法
简称: 劳动法
类别: 法律
制定机关: 全国人民代表大会常务委员会
状态: 已废止
替代: lao-dong-fa
条款:
  - 条: '1'
    摘要: 立法目的。
`,
    },
  ],
  good: [],
  remedy: '「替代」写在旧的那一部里，值是新的那一部的标识；最新的一部不写「替代」。',
  message: (args) => `由 ${args.替代} 替代不成立：${args.情况}`,
  *check({ id, definition: law }, { catalogue: { definitions } }) {
    const { 替代 } = law;
    const successor = 替代 === undefined ? undefined : definitions.law.get(替代);
    if (替代 === undefined || !successor) return;
    const related = [{ file: fileOf('law', 替代), path: ['名称'], message: successor.名称 }];
    if (returnsTo(id, definitions.law)) {
      yield { path: ['替代'], args: { 替代, 情况: '绕了一圈又回到这一部' }, related };
    } else if (isOlder(successor, law)) {
      yield { path: ['替代'], args: { 替代, 情况: '它比这一部还早' }, related };
    }
  },
});
