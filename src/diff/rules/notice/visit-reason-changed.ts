import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, lastKey, sentence, toldAt } from '../told.js';

const FIELDS: Fields = { item: ['必须现场办理原因.说明', '必须现场办理原因'] };

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D208',
  name: 'visit-reason-changed',
  title: '必须到现场的原因变了',
  why: '原因里写着到现场做什么、谁要去；照昨天的说法，可能去错了人，少带了东西。',
  bad: [
    {
      file: 'items/lao-wu-pai-qian-xu-ke.yaml',
      patch:
        '必须现场办理原因:\n  说明: 领取许可证时当面签收。\n  依据:\n    - 法规: lao-dong-he-tong-fa\n      条款: ["57"]',
    },
  ],
  good: [
    {
      file: 'items/lao-wu-pai-qian-xu-ke.yaml',
      patch:
        '必须现场办理原因:\n  依据: [{ 法规: lao-dong-he-tong-fa, 条款: ["57"] }]\n  说明: 领取许可证时当面核对法定代表人身份。',
    },
  ],
  remedy: '确认要谁到场、到场做什么写清楚了；写一条近期调整。',
  message: (args) => sentence(args),
  judge: ({ change }) =>
    change.field.endsWith('计划网办时间') || lastKey(change) === '依据' || change.field.includes('.依据.')
      ? undefined
      : toldAt(change, FIELDS),
});
