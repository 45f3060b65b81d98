import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = {
  item: ['预约办理', '进度查询', '物流快递'],
  place: ['承办事项.本地规定.预约办理', '承办事项.本地规定.进度查询', '承办事项.本地规定.物流快递'],
};

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D231',
  name: 'appointment-terms-changed',
  title: '预约、查进度、寄送的办法变了',
  why: '要先预约的没有约，到了窗口不接待；查不到进度的，会再跑一趟来问。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '预约办理: 可以拨打 12333 预约，也可以不预约' }],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: "预约办理: '不用预约'" }],
  remedy: '确认照新的办法走得通；写一条近期调整。',
  message: (args) => sentence(args),
  judge: ({ change }) => toldAt(change, FIELDS),
});
