import { expect, it } from 'vitest';
import { isReason } from '../../src/values/reason.js';

it.each([
  '法定时限正在修订',
  '历史原因',
  '工作需要：窗口搬到二楼',
  '待批',
  'issue 42',
  '见局办〔2025〕3号',
  '正在修改',
  '（大厅搬迁，6月底前更新）',
])('“%s” is a reason', (text) => {
  expect(isReason(text)).toBe(true);
});

it.each([
  '',
  ' ',
  '无',
  '无。',
  '（无）',
  ' 没有 ',
  '暂 无',
  '同上',
  '理由',
  'N/A',
  'TODO',
  'ｔｏｄｏ',
  '……',
  '——',
  '2025',
  '啊啊啊啊',
  'xxx',
  '略',
  '工作需要，工作需要',
  '因工作需要。',
  '按照上级要求和领导要求',
])('“%s” is none', (text) => {
  expect(isReason(text)).toBe(false);
});
