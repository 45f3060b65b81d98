import { defineChangeRule } from '../../change-rule.js';
import { listTermsText, listTermsTurn } from '../../weigh/list-terms.js';
import { awayList } from './example-files.js';
import { OR_RECORD } from './or-record.js';

export default defineChangeRule({
  level: 'burden',
  kinds: ['value-changed', 'element-added'],
  code: 'D034',
  name: 'list-terms-worse',
  title: '清单上约定的办法变差了',
  why: '通办清单上的模式、时限、材料是各地统一的，群众在哪里都按它办。时限变长、多要材料、由全程网办改成别的模式，或者定了移出清单的日子、把日子提前，都是收回一部分承诺。',
  before: [awayList('模式: 全程网办', '办结时限: 5个工作日')],
  bad: [awayList('模式: 全程网办', '办结时限: 8个工作日')],
  good: [awayList('办结时限: 五个工作日', '模式: 全程网办')],
  remedy: `改回清单原来的约定。${OR_RECORD}`,
  message: (args) => listTermsText(args, '多要'),
  judge: (compared) => listTermsTurn(compared, compared.change, 'worse'),
});
