import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = { item: ['权利义务'], power: ['责任事项', '追责情形'] };

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D235',
  name: 'rights-changed',
  title: '权利、义务、责任的说法变了',
  why: '群众能要求什么、必须做到什么、机关该负什么责，都在这里；照昨天的说法，可能少做了该做的，也可能没有用上自己的权利。',
  before: [
    {
      file: 'items/lao-wu-pai-qian-xu-ke.yaml',
      patch: '权利义务:\n  权利: [依法取得许可]\n  义务: [如实提交材料]',
    },
  ],
  bad: [
    {
      file: 'items/lao-wu-pai-qian-xu-ke.yaml',
      patch: '权利义务:\n  权利: [依法取得许可]\n  义务: [如实提交材料, 接受监督检查]',
    },
  ],
  good: [
    {
      file: 'items/lao-wu-pai-qian-xu-ke.yaml',
      patch: '权利义务: { 义务: [如实提交材料], 权利: [依法取得许可] }',
    },
  ],
  remedy: '多了义务的，确认有法规依据；写一条近期调整。',
  message: (args) => sentence(args),
  judge: ({ change }) => toldAt(change, FIELDS),
});
