import { defineChangeRule } from '../../change-rule.js';
import { bookingTurn } from '../../weigh/booking.js';
import { BOOKINGS, SERVICES } from '../../weigh/conveniences.js';
import { fieldKey } from '../../weigh/field-key.js';
import { turnOf, YES_IS_BETTER } from '../../weigh/rank.js';
import { quotable } from '../../weigh/words.js';
import { REGISTRATION } from './example-files.js';
import { OR_RECORD } from './or-record.js';

export default defineChangeRule({
  level: 'burden',
  kinds: ['value-changed'],
  code: 'D021',
  name: 'convenience-withdrawn',
  title: '少了一项便民的服务',
  why: '寄送、网上缴费、电子证照、预约，少了哪一项都要多跑一趟、多等一会。原来不预约也能办的改成必须预约，没有手机的老人就进不了门，也算加重。原来没有写的，等于没有这项服务；写“否”和不写一样。',
  bad: [{ file: REGISTRATION, patch: '预约办理: 须提前一天在网上预约' }],
  good: [{ file: REGISTRATION, patch: '预约办理: "不用预约"' }],
  remedy: `恢复这项服务。${OR_RECORD}`,
  message: (args) =>
    args.服务 === '' ? `预约办理变严了：由“${args.原来}”改为“${args.现在}”` : `不再能${args.服务}`,
  judge({ change }) {
    const { before, after } = change;
    const service = SERVICES[fieldKey(change)];
    if (service !== undefined) {
      return turnOf(change, YES_IS_BETTER, '否') === 'worse' ? { 服务: service } : undefined;
    }
    if (!BOOKINGS.has(fieldKey(change)) || bookingTurn(before?.text, after?.text) !== 'worse')
      return undefined;
    return { 服务: '', 原来: quotable(before?.text ?? '没有写'), 现在: quotable(after?.text ?? '没有写') };
  },
});
