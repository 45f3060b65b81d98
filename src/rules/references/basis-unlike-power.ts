import { fileOf } from '../../catalog/kinds.js';
import { differencesFrom, isKnownBasis, sharesBasis } from '../../model/item-power.js';
import { powerStateOn } from '../../model/power-state.js';
import { defineCatalogueRule } from '../rule.js';

export default defineCatalogueRule({
  on: ['item'],
  code: 'R026',
  name: 'basis-unlike-power',
  severity: 'warning',
  title: '事项的依据和权力的依据没有一部相同',
  why: '行使权力要有依据（职权法定）；事项的设定依据和权责清单上的实施依据一部也不相同，多半是有一边写错了，或者关联错了权力。',
  bad: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: "设定依据:\n  - 法规: lao-dong-he-tong-fa\n    条款:\n      - '57'",
    },
  ],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: "设定依据:\n  - 法规: she-hui-bao-xian-fa\n    条款:\n      - '45'",
    },
  ],
  remedy: '核对「关联权力」有没有写错；没有错的，把两边共同的依据补上。',
  message: (args) => `设定依据里没有权力「${args.权力}」的任何一部实施依据`,
  *check({ definition: item }, { catalogue, today }) {
    if (item.事项状态 === '取消') return;
    const { power: powers, law: laws } = catalogue.definitions;
    for (const [index, id] of (item.关联权力 ?? []).entries()) {
      const power = powers.get(id);
      if (!power || sharesBasis(item, power)) continue;
      // Which law was meant by an unknown id or with articles that it does not have is not known.
      if (![...item.设定依据, ...power.实施依据].every((basis) => isKnownBasis(basis, laws))) continue;
      // An item that differs in type, level or body as well names the wrong power: one slip.
      if (powerStateOn(power, today).kind === 'active' && differencesFrom(item, power).length > 0) continue;
      const related = [{ file: fileOf('power', id), path: ['实施依据'], message: '权力的实施依据' }];
      yield { path: ['关联权力', index], args: { 权力: power.权力名称 }, related };
    }
  },
});
