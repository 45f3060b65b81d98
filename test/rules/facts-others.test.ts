import { describe, expect, it } from 'vitest';
import { examplePower } from '../../src/rules/example-power.js';
import { brief, checkTown } from '../support/check-town.js';

const POWER = 'powers/jiu-ye-fu-wu.yaml';
const LAW = 'laws/she-hui-bao-xian-fa.yaml';
const PLACE = 'places/shi-zheng-wu-da-ting.yaml';
const ITEM = 'items/shi-ye-deng-ji.yaml';
const BUREAU = '示例市人力资源和社会保障局';

async function codes(file: string, patch: string) {
  return (await checkTown({ file, patch })).diagnostics.map(brief).map(({ code }) => code);
}

describe('a power and its log', () => {
  const event = (type: string, from = BUREAU, to = '示例市各县人力资源和社会保障局') =>
    `变更记录:\n  - {日期: 2025-03-01, 类型: ${type}, 说明: 按文件调整。, 由: ${from}, 至: ${to}}\n`;

  it.each([
    ['取消', '[市级]', ['R006', 'R041']],
    ['下放', '[市级]', ['R006', 'R041']],
    ['下放', '[市级, 县级]', []],
    ['划转', '[市级, 县级]', ['R006', 'R041']],
    ['承接', '[市级]', []],
  ])('in use after %s at %s', async (type, levels, expected) => {
    expect(await codes(POWER, `${event(type)}行使层级: ${levels}`)).toEqual(expected);
  });

  it('is cancelled by a change that is written down', async () => {
    const cancelled = examplePower('取消');
    expect((await checkTown(cancelled)).diagnostics.map(brief)).toMatchObject([
      { code: 'F055', file: cancelled.file, path: '状态' },
    ]);
  });

  it('handed to this very body it stays in use', async () => {
    expect(await codes(POWER, event('划转', '示例市民政局', BUREAU))).toEqual([]);
  });
});

describe('dates of a law', () => {
  it.each([
    ['类别: 法律\n公布日期: 2010-10-28\n施行日期: 2010-10-28', []],
    ['类别: 法律\n公布日期: 2010-10-28\n施行日期: 2010-10-01', ['F053']],
    ['类别: 规范性文件\n公布日期: 2010-10-28\n施行日期: 2010-01-01', []],
    ['类别: 规范性文件\n公布日期: 2010-10-28\n施行日期: 2001-01-01', ['F053']],
    ['公布日期: 2010-10-28\n修订日期: 2008-12-29', ['F053']],
  ])('%s', async (patch, expected) => {
    expect(await codes(LAW, patch)).toEqual(expected);
  });
});

describe('an address', () => {
  it.each([
    ['示例市示范区示范路1号', []],
    ['示例市演示县演示镇人民政府院内便民中心二楼', []],
    ['示例市示范区示范路与样例街交叉口', []],
    ['示例市示范区甲 12-3 号', []],
    ['示例市政务服务大厅', ['F057']],
    ['示例市示范区示范路', ['F057']],
    ['详见官网', ['F040']],
  ])('%s', async (address, expected) => {
    expect(await codes(PLACE, `地址: ${address}`)).toEqual(expected);
  });

  it('two windows of one number', async () => {
    const window = (number: string) => `  - {编号: ${number}, 名称: 窗口${number}, 类型: 综合}\n`;
    expect(await codes(PLACE, `窗口:\n${window('A01')}${window('B01')}${window('"B01 "')}`)).toEqual([
      'F051',
    ]);
  });
});

describe('an article', () => {
  it('stands in a law once', async () => {
    const article = (number: string, digest: string) => `  - {条: "${number}", 摘要: ${digest}}\n`;
    const fifty = `条款:\n${article('50', '失业登记和领取手续。')}`;
    expect(await codes(LAW, fifty + article('50', '领取条件。'))).toContain('F051');
    expect(await codes(LAW, fifty + article('45', '领取条件。'))).not.toContain('F051');
  });
});

describe('marks and spaces', () => {
  it.each([
    ['材料齐全,当场受理。', ['F059']],
    ['材料齐全, 当场受理。', ['F059']],
    ['能领多久?', ['F059']],
    ['办什么!\n\n  能领多久？', ['F059']],
    ['网址见 ABC?', []],
    ['受理条件;办理流程', ['F059']],
    ['工作日 9:00-12:00 办理。', []],
    ['打开 https://rsj.example.com/a,b 办理', []],
    ['A,B 两类人员', []],
    ['1,000 元', []],
  ])('%s', async (text, expected) => {
    expect(await codes(ITEM, `简介: '${text}'`)).toEqual(expected);
  });

  it.each([
    ['" 登记失业"', ['F042']],
    ['"登记\\n失业"', ['F042']],
    ['登记 失业', ['F042']],
    ['登记\u00A0失业', ['F042']],
    ['登记失业 2025 版', []],
    ['HR 系统登记', []],
  ])('alias %s', async (alias, expected) => {
    expect(await codes(ITEM, `别名: [${alias}]`)).toEqual(expected);
  });
});

describe('a mailbox', () => {
  it.each([
    ['jiandu@rsj.example.com', []],
    ['a.b-c+d@163.com', []],
    ['jiandu＠rsj.example.com', ['F058']],
    ['jiandu.rsj.example.com', ['F058']],
    ['https://rsj.example.com', ['F058']],
    ['jiandu@rsj..example.com', ['F058']],
  ])('%s', async (mailbox, expected) => {
    expect(await codes(ITEM, `咨询方式:\n  电话: ["12333"]\n  邮箱: '${mailbox}'`)).toEqual(expected);
  });
});
