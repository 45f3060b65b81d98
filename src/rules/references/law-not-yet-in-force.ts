import { fileOf } from '../../catalog/kinds.js';
import { powerStateOn } from '../../model/power-state.js';
import { citationsOf } from '../../model/references.js';
import { compareDates, formatDate, parseDate } from '../../values/date.js';
import { defineCatalogueRule, type Subject } from '../rule.js';

/** The day from which the definition relies on its bases; `undefined` when it does not do so any more. */
function reliesFrom({ kind, definition }: Subject<'item' | 'power' | 'bundle'>, today: string) {
  switch (kind) {
    case 'item': {
      const from = parseDate(definition.生效日期 ?? '');
      if (definition.事项状态 !== '在用') return undefined;
      return from !== undefined && compareDates(from, today) > 0 ? from : today;
    }
    case 'power':
      return powerStateOn(definition, today).kind === 'active' ? today : undefined;
    case 'bundle':
      return today;
  }
}

export default defineCatalogueRule({
  on: ['item', 'power', 'bundle'],
  code: 'R020',
  name: 'law-not-yet-in-force',
  severity: 'error',
  title: '依据的法规还没有施行',
  why: '没有施行的法规不能作为现在办事的依据；新规定的条件、材料、时限要到施行那天才生效。',
  bad: [{ file: 'laws/lao-dong-he-tong-fa.yaml', patch: '施行日期: 2027-03-01' }],
  good: [{ file: 'laws/lao-dong-he-tong-fa.yaml', patch: '施行日期: 2008-01-01' }],
  remedy: '施行之前先用现行的依据；从施行那天起才办的事项，把「生效日期」写成那天。',
  message: (args) => `依据的${args.法规}${args.施行日期}才施行`,
  *check(subject, { catalogue, today }) {
    const from = reliesFrom(subject, today);
    if (from === undefined) return;
    for (const cited of citationsOf(subject.definition)) {
      const { text } = cited;
      const law = catalogue.definitions.law.get(text);
      const since = parseDate(law?.施行日期 ?? '');
      if (!law || since === undefined || compareDates(since, from) <= 0) continue;
      const related = [{ file: fileOf('law', text), path: ['施行日期'], message: '法规的施行日期' }];
      yield { path: cited.path, args: { 法规: law.简称, 施行日期: formatDate(since) }, related };
    }
  },
});
