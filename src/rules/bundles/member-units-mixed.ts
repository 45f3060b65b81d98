import { fileOf } from '../../catalog/kinds.js';
import { bundleMembers } from '../../model/bundle-members.js';
import { type Term, termGroups } from '../../model/bundle-terms.js';
import { formatLimit, type LimitFamily } from '../../values/limit.js';
import { defineCatalogueRule } from '../rule.js';

const FEEDBACK = { file: 'bundles/shi-ye.yaml', patch: '反馈时限: 3日' } as const;
const SAID = '时限说明: 登记和医保代缴按工作日算，当天办好；办好以后 3 日内反馈，节假日也算。';
const SHOWN = 2;

const CLOCKS = {
  clock: '按工作日和钟点算',
  days: '按自然日算',
  months: '按月算',
} as const satisfies Record<LimitFamily, string>;

/** Two of a group by name, the others by their number. */
function listed(terms: readonly Term[]): string {
  const shown = terms.slice(0, SHOWN).map(({ name, limit }) => name + formatLimit(limit));
  return shown.join('、') + (terms.length > SHOWN ? `等 ${terms.length} 个` : '');
}

export default defineCatalogueRule({
  on: ['bundle'],
  code: 'B022',
  name: 'member-units-mixed',
  severity: 'error',
  title: '时限单位不同，算不出总时限',
  why: '打包指南要写明整件事多久办好（实施办法二（一）2）。工作日和自然日、月不能直接相加：工伤认定的 60 日是自然日，行政许可法第八十二条的期限是工作日，换算出来的总数没有依据。分段写清楚，群众才知道每一段等多久。',
  bad: [FEEDBACK],
  good: [{ ...FEEDBACK, patch: `${FEEDBACK.patch}\n${SAID}` }],
  remedy:
    '能统一的，对照规定原文统一单位；不能统一的，写「时限说明」分段说清：哪一段按工作日算，哪一段按日算，各要多久。',
  message: (args) => `${args.不同}，${args.其余}，加不成一个总时限，又没有写「时限说明」`,
  *check({ definition: bundle }, { catalogue, today }) {
    if (bundle.时限说明 !== undefined) return;
    const [most, ...others] = termGroups(bundle, bundleMembers(bundle, catalogue, today));
    const odd = others[0]?.terms[0];
    if (!most || !odd) return;
    const words = ({ family, terms }: typeof most) => `${listed(terms)}${CLOCKS[family]}`;
    const args = { 不同: others.map(words).join('，'), 其余: words(most) };
    const related =
      odd.item === undefined
        ? []
        : [{ file: fileOf('item', odd.item), path: ['承诺办结时限'], message: '事项的承诺办结时限' }];
    yield { path: odd.path, args, related };
  },
});
