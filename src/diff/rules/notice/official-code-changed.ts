import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = { item: ['基本编码', '实施编码', '业务办理项编码', '地方编码'], power: ['权责编码'] };

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D202',
  name: 'official-code-changed',
  title: '换了事项编码',
  why: '在政务服务网、国家平台上办事和查进度，认的是编码；照昨天抄下的编码，查到的是别的事项，或者查不到。',
  before: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '地方编码: RS-001' }],
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '地方编码: RS-002' }],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '实施编码: 11990000MB0000019F3002014901001' }],
  remedy: '核对编码和省里的事项库一致；网上办事的入口、扫码的地方一起换。',
  message: (args) => `${sentence(args)}，照旧编码查不到`,
  judge: ({ change }) => toldAt(change, FIELDS),
});
