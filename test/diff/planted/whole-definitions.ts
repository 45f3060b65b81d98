import { sampleText } from './judge-planted.js';
import { AWAY, BUNDLE, DISTRICT, FREQUENT, REGISTRATION, type Row } from './row.js';

export const WHOLE: readonly Row[] = [
  { what: '删掉一个事项', edit: { file: REGISTRATION, gone: true }, expected: 'D027', because: '' },
  { what: '撤掉一件“一件事”', edit: { file: BUNDLE, gone: true }, expected: 'D038', because: '' },
  { what: '撤掉一个大厅', edit: { file: DISTRICT, gone: true }, expected: 'D024', because: '' },
  { what: '撤掉跨省通办清单', edit: { file: AWAY, gone: true }, expected: 'D033', because: '' },
  {
    what: '撤掉热门高频清单',
    edit: { file: FREQUENT, gone: true },
    expected: 'D241',
    because: '这份清单不作承诺',
  },
  {
    what: '新有一件“一件事”',
    edit: { file: 'bundles/xin-shi-ye.yaml', text: sampleText(BUNDLE) },
    expected: 'D138',
    because: '单独办的路还在',
  },
  {
    what: '新有一个事项',
    edit: { file: 'items/xin-deng-ji.yaml', text: sampleText(REGISTRATION) },
    expected: 'D240',
    because: '也可能是多一道要办的手续',
  },
  {
    what: '事项文件改名',
    edit: { file: REGISTRATION, renamed: 'items/deng-ji-shi-ye.yaml' },
    expected: 'D242',
    because: '事还是那件事，网址变了',
  },
  {
    what: '权力停用',
    edit: { file: 'powers/lao-wu-pai-qian-jing-ying-xu-ke.yaml', from: '状态: 在用', to: '状态: 暂停' },
    expected: 'D206',
    because: '办不办得成看事项',
  },
  {
    what: '任务进展更新',
    edit: { file: 'plan.yaml', from: '名称: 快办行动任务分工表（示例）', to: '名称: 快办行动任务分工表' },
    expected: 'D307',
    because: '',
  },
  {
    what: '全局咨询电话换了',
    edit: { file: 'catalog.yaml', from: '咨询电话: "12333"', to: '咨询电话: "12345"' },
    expected: 'notice',
    because: '',
  },
];
