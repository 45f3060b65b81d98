import { defineChangeRule } from '../../change-rule.js';
import { listTermsText, listTermsTurn } from '../../weigh/list-terms.js';
import { awayList } from '../burden/example-files.js';
import { TELL } from './tell.js';

export default defineChangeRule({
  level: 'relief',
  kinds: ['value-changed', 'element-removed'],
  code: 'D134',
  name: 'list-terms-better',
  title: '清单上约定的办法变好了',
  why: '通办清单上的模式、时限、材料是各地统一的，时限变短、少要材料、改成全程网办、推后移出清单的日子，在哪里办的人都方便了。',
  before: [awayList('模式: 全程网办', '办结时限: 5个工作日')],
  bad: [awayList('模式: 全程网办', '办结时限: 3个工作日')],
  good: [awayList('办结时限: 五个工作日', '模式: 全程网办')],
  remedy: TELL,
  message: (args) => listTermsText(args, '不再要'),
  judge: (compared) => listTermsTurn(compared, compared.change, 'better'),
});
