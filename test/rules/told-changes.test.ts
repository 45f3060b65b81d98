import { expect, test } from 'vitest';
import { checkTown } from '../support/check-town.js';

const told = (内容: string) => ({
  file: 'changes/2026-10.yaml',
  whole: `调整:
  - 日期: 2026-10-12
    类别: 须知
    种类: 办事大厅
    标识: shi-zheng-wu-da-ting
    名称: 示例市政务服务大厅
    内容: ${内容}
`,
});

test.each([
  ['搬到<b>二楼</b>。', 'F014'],
  ['"搬到二\\u200B楼。"', 'F015'],
  ['待定', 'F040'],
])('what citizens are told is checked like every text: %s', async (words, code) => {
  const { diagnostics } = await checkTown(told(words));
  expect(diagnostics.map((one) => one.code)).toEqual([code]);
});

test('what citizens are told may be said in plain words', async () => {
  expect((await checkTown(told('搬到二楼。'))).diagnostics).toEqual([]);
});
