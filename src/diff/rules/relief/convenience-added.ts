import { defineChangeRule } from '../../change-rule.js';
import { bookingTurn } from '../../weigh/booking.js';
import { BOOKINGS, SERVICES } from '../../weigh/conveniences.js';
import { fieldKey } from '../../weigh/field-key.js';
import { turnOf, YES_IS_BETTER } from '../../weigh/rank.js';
import { quotable } from '../../weigh/words.js';
import { REGISTRATION } from '../burden/example-files.js';
import { TELL } from './tell.js';

export default defineChangeRule({
  level: 'relief',
  kinds: ['value-changed'],
  code: 'D121',
  name: 'convenience-added',
  title: '多了一项便民的服务',
  why: '寄送、网上缴费、电子证照、预约，多哪一项都少跑一趟、少等一会；原来必须预约的改成不预约也能办，没有手机的老人也进得了门。原来没有写的，等于没有这项服务。',
  bad: [{ file: REGISTRATION, patch: '物流快递: 是' }],
  good: [{ file: REGISTRATION, patch: '预约办理: "不用预约"' }],
  remedy: TELL,
  message: (args) =>
    args.服务 === '' ? `预约办理方便了：由“${args.原来}”改为“${args.现在}”` : `可以${args.服务}了`,
  judge({ change }) {
    const { before, after } = change;
    const service = SERVICES[fieldKey(change)];
    if (service !== undefined) {
      return turnOf(change, YES_IS_BETTER, '否') === 'better' ? { 服务: service } : undefined;
    }
    if (!BOOKINGS.has(fieldKey(change)) || bookingTurn(before?.text, after?.text) !== 'better')
      return undefined;
    return { 服务: '', 原来: quotable(before?.text ?? '没有写'), 现在: quotable(after?.text ?? '没有写') };
  },
});
