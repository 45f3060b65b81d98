import { expect, it } from 'vitest';
import { exampleHall } from '../../src/rules/example-hall.js';
import { checkTown } from '../support/check-town.js';

const PROMISE = '    本地规定:\n      承诺办结时限: 20分钟\n';
const FREE = { file: 'items/shi-ye-deng-ji.yaml', patch: '地方可变: [承诺办结时限]' };

async function said(text: string, local = '') {
  const hall = exampleHall('shi-ye-deng-ji', `    说明: ${text}\n${local}`);
  const { diagnostics } = await checkTown(hall, ...(local === '' ? [] : [FREE]));
  return diagnostics.map(({ code, args }) => [code, args.原文]);
}

it.each([
  ['30 分钟办好。', []],
  ['工作人员 3 个工作日内上门核实。', []],
  ['20 个工作日办结', ['20 个工作日办结']],
  ['到现场 2 次', ['到现场 2 次']],
  ['收费 20 元', ['收费 20 元']],
  ['不收费，不用跑', []],
])('a hall says what the item says: %s', async (text, quotes) => {
  expect(await said(text)).toEqual(quotes.map((quote) => ['R053', quote]));
});

it('is measured against the promise of its own', async () => {
  expect(await said('20 分钟办好', PROMISE)).toEqual([]);
  expect(await said('30 分钟办好', PROMISE)).toEqual([['R053', '30 分钟办好']]);
});
